/** TTL 7:6–8, YTL 16–17 §: own income other than wages. */
import { type Cents, SHARE_UNIT, wholeEuros } from '../../money/cents.js';
import { type ExactCents, exactShare } from '../../money/exact.js';
import type { LawReader } from '../rates/index.js';

/** Kinds that the test leaves out (TTL 7:6.2, YTL 16.2 §); home care allowance is deducted in full instead (TTL 4:8). */
const NOT_COUNTED: ReadonlySet<string> = new Set([
  'child-benefit',
  'housing-allowance',
  'social-assistance',
  'disability-allowance',
  'child-maintenance',
  'home-care-allowance',
]);

export function countsInMeansTest(kind: string): boolean {
  return !NOT_COUNTED.has(kind);
}

/** Each monthly item is taken in full euros (TTL 7:7.1). */
export function countedIncome(items: readonly Cents[]): Cents {
  return items.reduce((sum, item) => sum + wholeEuros(item), 0) as Cents;
}

export interface MeansTestInput {
  /** Full daily amount. */
  readonly full: Cents;
  /** From {@link countedIncome}. */
  readonly income: Cents;
  /** Has a spouse or children (TTL 7:7.1); means nothing from 1.5.2026. */
  readonly family: boolean;
  readonly children: number;
}

/** A month of the full amount: daily × 21.5, unrounded. */
export function monthOfFull(law: LawReader, full: Cents): ExactCents {
  return ((full * law('unemployment.days-per-month') * SHARE_UNIT) / 10) as ExactCents;
}

/** The monthly amount after the test, unrounded, never below 0. */
export function afterMeansTest(law: LawReader, input: MeansTestInput): ExactCents {
  const { limit, share } = meansTestTerms(law, input);
  const over = Math.max(0, input.income - limit);
  return Math.max(0, monthOfFull(law, input.full) - exactShare(over, share)) as ExactCents;
}

/** The income limit in cents a month and the share of what exceeds it. */
export function meansTestTerms(
  law: LawReader,
  input: Pick<MeansTestInput, 'family' | 'children'>,
): { limit: Cents; share: number } {
  if (law('unemployment.means-family-rule') === 1 && input.family) {
    const perChild = law('unemployment.means-family-per-child');
    return {
      limit: (law('unemployment.means-family-limit') + perChild * input.children) as Cents,
      share: law('unemployment.means-family-share'),
    };
  }
  return { limit: law('unemployment.means-limit') as Cents, share: law('unemployment.means-share') };
}

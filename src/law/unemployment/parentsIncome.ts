/** TTL 7:9, YTL 18 §: a young adult living with parents (R15). */
import { type Cents, SHARE_UNIT, wholeEuros } from '../../money/cents.js';
import { type ExactCents, exactShare } from '../../money/exact.js';
import type { LawReader } from '../rates/index.js';

export interface ParentsIncome {
  readonly monthlyIncome: Cents;
  readonly otherDependants: number;
  /** Part of `monthlyIncome`; left out of it from 1.1.2025 (R41). */
  readonly carerFees: Cents;
}

/** The parents' income that counts, in full euros, the income up to which nothing is taken, and the shares. */
export function parentsTerms(law: LawReader, parents: ParentsIncome) {
  const excluded = law('unemployment.parents-carer-fees-excluded') === 1 ? parents.carerFees : 0;
  return {
    income: wholeEuros(Math.max(0, parents.monthlyIncome - excluded) as Cents),
    limit: (law('unemployment.parents-limit') +
      law('unemployment.parents-per-dependant') * parents.otherDependants) as Cents,
    share: law('unemployment.parents-share'),
    floor: law('unemployment.parents-floor'),
  };
}

/**
 * The monthly amount left after the parents' test, unrounded:
 * max(min(M, F − 50 % × (P − L)), floor × M).
 * @param full a month of the full amount (F)
 * @param tested the month after the client's own means test (M)
 */
export function afterParentsTest(
  law: LawReader,
  parents: ParentsIncome,
  full: ExactCents,
  tested: ExactCents,
): ExactCents {
  const { income, limit, share, floor } = parentsTerms(law, parents);
  if (income <= limit) return tested;
  const reduced = Math.min(tested, full - exactShare(income - limit, share));
  return Math.max(reduced, Math.ceil((tested * floor) / SHARE_UNIT)) as ExactCents;
}

/** TTL 7:9, YTL 18 §: a young adult living with parents (R15). */
import { type Cents, wholeEuros } from '../../money/cents.js';
import { type ExactCents, exactShare } from '../../money/exact.js';
import type { LawReader } from '../rates/index.js';

export interface ParentsIncome {
  readonly monthlyIncome: Cents;
  readonly otherDependants: number;
  /** Part of `monthlyIncome`; left out of it from 1.1.2025 (R41). */
  readonly carerFees: Cents;
}

/** The parents' income that counts, in full euros. */
export function countedParentsIncome(law: LawReader, parents: ParentsIncome): Cents {
  const excluded = law('unemployment.parents-carer-fees-excluded') === 1 ? parents.carerFees : 0;
  return wholeEuros(Math.max(0, parents.monthlyIncome - excluded) as Cents);
}

/** Income up to which nothing is taken. */
export function parentsLimit(law: LawReader, parents: ParentsIncome): Cents {
  return (law('unemployment.parents-limit') +
    law('unemployment.parents-per-dependant') * parents.otherDependants) as Cents;
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
  const over = countedParentsIncome(law, parents) - parentsLimit(law, parents);
  if (over <= 0) return tested;
  const reduced = Math.min(tested, full - exactShare(over, law('unemployment.parents-share')));
  const floor = Math.ceil((tested * law('unemployment.parents-floor')) / 100_000);
  return Math.max(reduced, floor) as ExactCents;
}

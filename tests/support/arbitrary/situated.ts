/** What the arbitraries of several situations share. */
import fc from 'fast-check';
import type { Period } from '../../../src/calendar/period.js';
import type { Situation } from '../../../src/scenario/facts.js';
import type { StepText } from '../case.js';
import { type Fields, iso, type PeriodText, type Placed } from './periods.js';

export type Steps = fc.Arbitrary<Placed<StepText[]>>;

/** One in four. */
export const seldom = fc.integer({ min: 0, max: 3 }).map((n) => n === 3);
export const plain: fc.Arbitrary<Fields> = fc.constant(() => ({}));

export function situated(situation: Situation, periods: fc.Arbitrary<Placed<PeriodText[]>>): Steps {
  return periods.map((place) => (horizon) => place(horizon).map((period) => ({ situation, ...period })));
}

/** A day at most `before` days ahead of the period. */
export const dayBefore = (before: number): fc.Arbitrary<(period: Period) => string> =>
  fc.nat(before).map(
    (days) =>
      ({ from }) =>
        iso(from - days),
  );

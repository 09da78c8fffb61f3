/** What a path would pay with obstacles taken away, found by simulating it once more. */
import { endOfMonth } from '../calendar/day.js';
import { overlap, type Period } from '../calendar/period.js';
import type { Cents } from '../money/cents.js';
import type { CaseFacts } from '../scenario/facts.js';
import type { Mend } from '../simulation/days/run.js';
import type { DayResult, PathResult } from '../simulation/result.js';
import { type SimulationOptions, simulate } from '../simulation/simulate.js';

/** The days of the horizon up to the end of the month that holds the last mended one, as they would be. */
export function mendedDays(
  facts: CaseFacts,
  { path }: PathResult,
  mend: Mend,
  options: SimulationOptions,
): readonly DayResult[] {
  return simulate(asFarAs(facts, mend), path, { ...options, mend }).days;
}

/** Benefits and compensations of some days, without pay and pensions. */
export function paidOn(days: readonly DayResult[]): Cents {
  return days.reduce(
    (sum, { paid, compensation }) => sum + (paid?.amount ?? 0) + (compensation?.amount ?? 0),
    0,
  ) as Cents;
}

/** No later month changes an earlier one, so the simulation need not go on after the last mended month. */
function asFarAs(facts: CaseFacts, { to }: Period): CaseFacts {
  const horizon = overlap(facts.horizon, { from: facts.horizon.from, to: endOfMonth(to) }) as Period;
  return { ...facts, horizon };
}

/** What a path would pay with obstacles taken away, found by simulating it once more. */
import type { Cents } from '../money/cents.js';
import type { CaseFacts } from '../scenario/facts.js';
import type { Mend } from '../simulation/days/run.js';
import type { DayResult, PathResult } from '../simulation/result.js';
import { type SimulationOptions, simulate } from '../simulation/simulate.js';
import { upTo } from '../simulation/upTo.js';

/** The days of the horizon up to the end of the month that holds the last mended one, as they would be. */
export function mendedDays(
  facts: CaseFacts,
  { path }: PathResult,
  mend: Mend,
  options: SimulationOptions,
): readonly DayResult[] {
  return simulate(upTo(facts, mend.to), path, { ...options, mend }).days;
}

/** Benefits and compensations of some days, without pay and pensions. */
export function paidOn(days: readonly DayResult[]): Cents {
  return days.reduce(
    (sum, { paid, compensation }) => sum + (paid?.amount ?? 0) + (compensation?.amount ?? 0),
    0,
  ) as Cents;
}

import type { Day } from '../calendar/day.js';
import type { Period } from '../calendar/period.js';
import type { DayResult, PathResult } from '../simulation/result.js';

/** The longest runs of days on which something holds. */
export function runsOf(result: PathResult, holds: (day: DayResult) => boolean): Period[] {
  const runs: { from: Day; to: Day }[] = [];
  for (const each of result.days) {
    if (!holds(each)) continue;
    const last = runs.at(-1);
    if (last && last.to + 1 === each.day) last.to = each.day;
    else runs.push({ from: each.day, to: each.day });
  }
  return runs;
}

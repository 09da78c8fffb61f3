/** Runs of one of the three benefits in history: entries with no Monday-to-Friday day between them are one. */
import { addDays, type Day, weekdaysBetween } from '../../calendar/day.js';
import type { Period } from '../../calendar/period.js';
import { DAILY_FAMILIES, type DailyFamily, familyOf } from '../../law/benefits.js';
import type { HistoryBenefit } from '../../scenario/facts.js';

export interface FamilyRun extends Period {
  readonly family: DailyFamily;
}

/** In order of their first days. */
export function familyRuns(history: readonly HistoryBenefit[]): FamilyRun[] {
  return DAILY_FAMILIES.flatMap((family) =>
    joined(history.filter(({ benefit }) => familyOf(benefit) === family)).map((run) => ({ ...run, family })),
  ).sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Periods in order, joined where no Monday-to-Friday day lies between. */
export function joined(periods: readonly Period[]): Period[] {
  const runs: { from: Day; to: Day }[] = [];
  for (const { from, to } of [...periods].sort((a, b) => a.from - b.from)) {
    const last = runs.at(-1);
    if (last && weekdaysBetween(addDays(last.to, 1), addDays(from, -1)) === 0) last.to = Math.max(last.to, to) as Day;
    else runs.push({ from, to });
  }
  return runs;
}

/** Unbroken times of each family: payment runs in blocks from the first payable day of one (R26). */
import { addDays, type Day, isWeekday, weekdaysBetween } from '../calendar/day.js';
import { contains, type Period } from '../calendar/period.js';
import { FIRST_ENGINE_DAY, type WorkingDays } from '../calendar/workingDays.js';
import { type DailyFamily, familyOf } from '../law/benefits.js';
import type { CaseFacts, HistoryBenefit } from '../scenario/facts.js';
import type { DayResult, PathResult } from '../simulation/result.js';

export interface Spell extends Period {
  readonly family: DailyFamily;
  readonly firstPayable: Day;
  /** The entry of history that it carries on without a payable day between. */
  readonly continues: HistoryBenefit | null;
}

/** @param covers whether the family covers a day, by its place in the horizon */
export function spellsOfFamily(
  family: DailyFamily,
  covers: (i: number) => boolean,
  facts: CaseFacts,
  result: PathResult,
  workingDays: WorkingDays,
): Spell[] {
  return runsOf(family, covers, result).flatMap((run) => {
    const payable = (value: Day): boolean => isPayable(family, value, workingDays);
    let firstPayable = run.from;
    while (!payable(firstPayable) && firstPayable < run.to) firstPayable = addDays(firstPayable, 1);
    if (!payable(firstPayable)) return [];
    return [{ ...run, family, firstPayable, continues: continuedBy(family, run.from, facts, workingDays) }];
  });
}

function isPayable(family: DailyFamily, value: Day, workingDays: WorkingDays): boolean {
  return family === 'unemployment' ? isWeekday(value) : workingDays.is(value);
}

function runsOf(family: DailyFamily, covers: (i: number) => boolean, result: PathResult): Period[] {
  const { days, horizon } = result;
  const runs: { from: Day; to: Day }[] = [];
  for (let i = 0; i < days.length; i += 1) {
    if (!covers(i)) continue;
    const value = addDays(horizon.from, i);
    const last = runs.at(-1);
    if (last && isUnbroken(family, { from: last.to, to: value }, result)) last.to = value;
    else runs.push({ from: value, to: value });
  }
  return runs;
}

/** The longest pause between two paid days of one week's programme. */
const LESS_THAN_A_WEEK = 7;

/** Attended days of rehabilitation and days of another benefit may take turns without breaking either (R40, R52). */
function isUnbroken(family: DailyFamily, { from, to }: Period, result: PathResult): boolean {
  const between = result.days.slice(from - result.horizon.from + 1, to - result.horizon.from);
  if (between.length === 0) return true;
  if (family === 'rehabilitation') return isInOneProgramme({ from, to }, result) && !between.some(isSick);
  return between.length < LESS_THAN_A_WEEK && between.every(({ covers }) => covers.includes('rehabilitation'));
}

function isSick({ covers }: DayResult): boolean {
  return covers.includes('sickness');
}

function isInOneProgramme({ from, to }: Period, { path }: PathResult): boolean {
  return path.steps.some((step) => step.situation === 'rehabilitation' && contains(step, from) && contains(step, to));
}

/** R26: no payable day lies between the entry and the right. */
function continuedBy(
  family: DailyFamily,
  from: Day,
  { history, horizon }: CaseFacts,
  workingDays: WorkingDays,
): HistoryBenefit | null {
  const payableBetween = ({ to }: HistoryBenefit): number =>
    family === 'unemployment'
      ? weekdaysBetween(addDays(to, 1), addDays(from, -1))
      : workingDays.between(addDays(to, 1), addDays(from, -1));
  // What ended before the calendar's first year is carried on by nothing.
  const entry = history.findLast(
    ({ benefit, to }) => familyOf(benefit) === family && FIRST_ENGINE_DAY <= to && to < horizon.from,
  );
  return entry !== undefined && payableBetween(entry) === 0 ? entry : null;
}

/** Unbroken times of each family: payment runs in blocks from the first payable day of one (R26). */
import { addDays, type Day, isWeekday, weekdaysBetween } from '../calendar/day.js';
import { contains, type Period } from '../calendar/period.js';
import { FIRST_ENGINE_DAY, type WorkingDays } from '../calendar/workingDays.js';
import { type DailyFamily, familyOf } from '../law/benefits.js';
import type { CaseFacts, HistoryBenefit } from '../scenario/facts.js';
import { stepsOf } from '../scenario/pathSteps.js';
import { daysIn, firstIn } from '../simulation/daysIn.js';
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
    const firstPayable = firstPayableIn(family, run, result, workingDays);
    if (firstPayable === undefined) return [];
    return [{ ...run, family, firstPayable, continues: continuedBy(family, run.from, facts, workingDays) }];
  });
}

/** The first paid day, as a programme may pay on some days only; without one, the first on which the calendar could pay. */
function firstPayableIn(
  family: DailyFamily,
  run: Period,
  { days }: PathResult,
  workingDays: WorkingDays,
): Day | undefined {
  const payable = ({ day }: DayResult): boolean => (family === 'unemployment' ? isWeekday(day) : workingDays.is(day));
  const paid = family === 'unemployment' ? undefined : firstIn(days, run, (each) => each.paid?.family === family);
  return (paid ?? firstIn(days, run, payable))?.day;
}

function runsOf(family: DailyFamily, covers: (i: number) => boolean, result: PathResult): Period[] {
  const { days, horizon } = result;
  const runs: { from: Day; to: Day }[] = [];
  let last: { from: Day; to: Day } | undefined;
  for (let i = 0; i < days.length; i += 1) {
    if (!covers(i)) continue;
    const value = addDays(horizon.from, i);
    if (last && isUnbroken(family, { from: last.to, to: value }, result)) last.to = value;
    else {
      last = { from: value, to: value };
      runs.push(last);
    }
  }
  return runs;
}

/** The longest pause between two paid days of one week's programme. */
const LESS_THAN_A_WEEK = 7;

/** Attended days of rehabilitation and days of another benefit may take turns without breaking either (R40, R52). */
function isUnbroken(family: DailyFamily, { from, to }: Period, result: PathResult): boolean {
  if (to - from === 1) return true;
  const between = daysIn(result.days, { from: addDays(from, 1), to: addDays(to, -1) });
  const isShort = between.length < LESS_THAN_A_WEEK;
  if (family === 'rehabilitation') {
    return isInOneProgramme({ from, to }, result) && (isShort || !between.some(isSick));
  }
  if (family === 'sickness' && between.every(isSuspended)) return true;
  return isShort && between.every(({ covers }) => covers.includes('rehabilitation'));
}

/** SVL 8:5 a: payment stops until the statement is there, and then goes on without a new claim. */
function isSuspended({ obstacles }: DayResult): boolean {
  return obstacles.sickness?.includes('statement-90') ?? false;
}

function isSick({ covers }: DayResult): boolean {
  return covers.includes('sickness');
}

function isInOneProgramme({ from, to }: Period, { path }: PathResult): boolean {
  return stepsOf(path, 'rehabilitation').some((step) => contains(step, from) && contains(step, to));
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

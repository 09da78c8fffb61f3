/** Which causes leave a client without anything on a day. */
import { isWeekday } from '../calendar/day.js';
import { contains, type Period } from '../calendar/period.js';
import type { RehabilitationStep } from '../scenario/facts.js';
import { stepsOf } from '../scenario/pathSteps.js';
import { daysIn } from '../simulation/daysIn.js';
import type { DayResult, PathResult } from '../simulation/result.js';
import { causeOf } from './causes.js';
import { GAP_CODES, type GapCode } from './codes.js';

/** Every cause that holds on some Monday-to-Friday day of the run, in the order of the catalogue. */
export function causesIn(result: PathResult, run: Period): GapCode[] {
  const found = new Set(
    daysIn(result.days, run).flatMap((each) => (isWeekday(each.day) ? causesOn(result, each) : [])),
  );
  return GAP_CODES.filter((code) => found.has(code));
}

/** The days of some runs on which a cause holds. */
export function daysWith(cause: GapCode, result: PathResult, runs: readonly Period[]): readonly DayResult[] {
  const days = runs.flatMap((run) => daysIn(result.days, run));
  return days.filter((each) => causesOn(result, each).includes(cause));
}

/** Whether a cause holds on all Monday-to-Friday days of the run. */
export function holdsThroughout(cause: GapCode, result: PathResult, run: Period): boolean {
  return daysIn(result.days, run).every((each) => !isWeekday(each.day) || causesOn(result, each).includes(cause));
}

function causesOn(result: PathResult, each: DayResult): GapCode[] {
  const { unemployment, sickness, rehabilitation } = each.obstacles;
  return [
    ...(unemployment ?? []).map((obstacle) => causeOf('unemployment', obstacle)),
    ...(sickness ?? []).map((obstacle) => causeOf('sickness', obstacle)),
    ...(paysNothing(rehabilitation) ? [] : (rehabilitation ?? [])).map((each) => causeOf('rehabilitation', each)),
    pauseOn(result, each),
  ].filter((code): code is GapCode => code !== null);
}

/** Rehabilitation with an allowance has been decided and not begun, or lies between two of its steps. */
function pauseOn(result: PathResult, { day }: DayResult): GapCode | null {
  const all = stepsOf(result.path, 'rehabilitation');
  if (all.some((step) => contains(step, day))) return null;
  const steps = all.filter((step) => givesAllowance(step, result));
  const next = steps.find(({ from }) => from > day);
  if (next === undefined) return null;
  if (steps.some(({ to }) => to < day)) return 'gap.between-rehabilitation-periods';
  return next.decidedOn !== undefined && next.decidedOn <= day ? 'gap.rehabilitation-not-started' : null;
}

/** KKRL 24 § speaks of rehabilitation for which an allowance can be paid; outside the horizon nothing is known. */
function givesAllowance({ from, to }: RehabilitationStep, { days, horizon }: PathResult): boolean {
  const value = Math.max(from, horizon.from);
  return value > to || !paysNothing(days[value - horizon.from]?.obstacles.rehabilitation);
}

/** A programme that never pays leaves nobody without its allowance. */
function paysNothing(obstacles: DayResult['obstacles']['rehabilitation'] | undefined): boolean {
  return obstacles != null && (obstacles.includes('too-short') || obstacles.includes('no-allowance'));
}

/** Which causes leave a client without anything on a day. */
import { type Day, isWeekday } from '../calendar/day.js';
import { contains, type Period } from '../calendar/period.js';
import { DAILY_FAMILIES } from '../law/benefits.js';
import type { RehabilitationStep } from '../scenario/facts.js';
import { stepsOf } from '../scenario/pathSteps.js';
import { daysIn } from '../simulation/daysIn.js';
import type { DayResult, PathResult } from '../simulation/result.js';
import { causeOf } from './causes.js';
import { GAP_CODES, type GapCode } from './codes.js';

/** A day of a gap, with what keeps each benefit from being paid on it. */
export interface GapDay {
  readonly day: DayResult;
  readonly causes: ReadonlySet<GapCode>;
}

/** Every cause of every gap of a path. */
export function gapCausesOf(result: PathResult): GapCode[] {
  return causesOf(result.gaps.flatMap((run) => gapDaysIn(result, run)));
}

/** The days of a run without support. */
export function gapDaysIn(result: PathResult, run: Period): GapDay[] {
  const steps = stepsOf(result.path, 'rehabilitation');
  const pausing = steps.filter((step) => givesAllowance(step, result));
  return daysIn(result.days, run).map((day) => ({ day, causes: causesOn(day, steps, pausing) }));
}

/** Every cause that holds on some Monday-to-Friday day, in the order of the catalogue. */
export function causesOf(days: readonly GapDay[]): GapCode[] {
  const found = new Set<GapCode>();
  for (const { day, causes } of days) if (isWeekday(day.day)) for (const cause of causes) found.add(cause);
  return GAP_CODES.filter((code) => found.has(code));
}

/** Whether a cause holds on all Monday-to-Friday days. */
export function holdsThroughout(cause: GapCode, days: readonly GapDay[]): boolean {
  return days.every(({ day, causes }) => !isWeekday(day.day) || causes.has(cause));
}

function causesOn(
  { day, obstacles }: DayResult,
  steps: readonly RehabilitationStep[],
  pausing: readonly RehabilitationStep[],
): Set<GapCode> {
  const causes = new Set<GapCode>();
  for (const family of DAILY_FAMILIES) {
    if (family === 'rehabilitation' && paysNothing(obstacles.rehabilitation)) continue;
    for (const obstacle of obstacles[family] ?? []) {
      const cause = causeOf(family, obstacle as never);
      if (cause !== null) causes.add(cause);
    }
  }
  const pause = steps.some((step) => contains(step, day)) ? null : pauseOn(day, pausing);
  if (pause !== null) causes.add(pause);
  return causes;
}

/** Rehabilitation has been decided and not begun, or the day lies between two of its steps. */
function pauseOn(day: Day, steps: readonly RehabilitationStep[]): GapCode | null {
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

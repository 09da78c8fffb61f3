/** Act 189/2001: the review of rehabilitative work every three months, and its days of a year used up (R23). */
import { addDays, addMonths, addYears, type Day } from '../calendar/day.js';
import { contains, union } from '../calendar/period.js';
import { FINNISH_WORKING_DAYS } from '../calendar/workingDays.js';
import { lawOn } from '../law/rates/index.js';
import { isAttended } from '../law/rehabilitation/mode.js';
import type { ServiceStep } from '../scenario/facts.js';
import { stepsOf } from '../scenario/pathSteps.js';
import type { PathResult } from '../simulation/result.js';
import type { Checkpoint } from './checkpoint.js';
import { checkpoint } from './kinds.js';

export function rehabilitativeWorkCheckpoints({ path, horizon }: PathResult): Checkpoint[] {
  const steps = stepsOf(path, 'service').filter(({ service }) => service === 'rehabilitative-work');
  return [
    ...union(steps).flatMap(({ from, to }) => reviews(from, Math.min(to, horizon.to) as Day, horizon.from)),
    ...daysUsed(steps, horizon.to),
  ];
}

/** @param since reviews before this day are past */
function reviews(from: Day, to: Day, since: Day): Checkpoint[] {
  const months = lawOn(to)('unemployment.rehabilitative-work-review-months');
  if (months === 0) return [];
  const dates: Day[] = [];
  for (let i = 1; ; i += 1) {
    const date = addMonths(from, i * months, 'last-of-month');
    if (date > to) break;
    if (date >= since && lawOn(date)('unemployment.rehabilitative-work-review-months') > 0) dates.push(date);
  }
  const [first, ...alsoOn] = dates;
  return first === undefined
    ? []
    : [checkpoint('rehabilitative-work-review', first, ['189/2001 (1384/2021)'], {}, { alsoOn })];
}

function daysUsed(steps: readonly ServiceStep[], until: Day): Checkpoint[] {
  const filled = yearFilled(steps.flatMap((step) => attendedDays(step, until)));
  if (filled === null) return [];
  const { day, days } = filled;
  return [checkpoint('rehabilitative-work-days-used', day, ['189/2001 14 §'], { days })];
}

/** The day that fills the 178 days of its last twelve months (Act 189/2001 14 §); null: none does. */
export function yearFilled(attended: readonly Day[]): { readonly day: Day; readonly days: number } | null {
  for (const [i, day] of attended.entries()) {
    const days = lawOn(day)('unemployment.rehabilitative-work-days-per-year');
    if (daysOfYear(attended.slice(0, i + 1), day) === days) return { day, days };
  }
  return null;
}

/** How many of the days lie in the twelve months that end with a day. */
export function daysOfYear(attended: readonly Day[], end: Day): number {
  const since = addDays(addYears(end, -1, 'last-of-month'), 1);
  return attended.filter((each) => since <= each && each <= end).length;
}

/** The days of a service up to a day on which the client takes part. */
export function attendedDays({ from, to, daysPerWeek, absent }: ServiceStep, until: Day): Day[] {
  const days: Day[] = [];
  for (let value = from; value <= Math.min(to, until); value = addDays(value, 1)) {
    const present = !absent.some((period) => contains(period, value));
    if (present && isAttended(value, from, daysPerWeek, FINNISH_WORKING_DAYS)) days.push(value);
  }
  return days;
}

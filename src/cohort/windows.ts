/** The months before the start and from it on. */
import { addDays, addMonths, type Day } from '../calendar/day.js';
import type { Period } from '../calendar/period.js';

/** Months back for which every benefit of the past has an amount (R50). */
export const MOST_MONTHS_BEFORE = 36;

/** @param start the first day of a month */
export function windowBefore(start: Day, months: number): Period {
  return { from: addMonths(start, -months, 'last-of-month'), to: addDays(start, -1) };
}

/** @param start the first day of a month */
export function windowAfter(start: Day, months: number): Period {
  return { from: start, to: addDays(addMonths(start, months, 'last-of-month'), -1) };
}

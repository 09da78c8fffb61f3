/** The dates of a template, reckoned from its first day so that they are right whenever it is asked for. */
import { addDays, addMonths, type Day, formatDay, mondayOf } from '../../calendar/day.js';

/** The first Monday at least so many days later. */
export function mondayAfter(value: Day, days: number): Day {
  return mondayOf(addDays(value, days + 6));
}

/** The Friday before the same date so many months later. */
export function fridayBefore(value: Day, months: number): Day {
  return addDays(mondayOf(addMonths(value, months, 'last-of-month')), -3);
}

/** A mapping on one line, without what is undefined. */
export function flow(entries: Readonly<Record<string, Day | number | string | undefined>>): string {
  const written = Object.entries(entries).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  return `{ ${written.join(', ')} }`;
}

export const iso = formatDay;

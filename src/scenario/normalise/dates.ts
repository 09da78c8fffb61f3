import { type Day, parseDay } from '../../calendar/day.js';

/** The first day that a scenario can name. */
export const BEGINNING = parseDay('1900-01-01') as Day;

/** The day of a date that the schema has accepted. */
export function dayOfDate(iso: string): Day {
  return parseDay(iso) as Day;
}

/** The day of a date that may be left out. */
export function dayOfOptional(iso: string | null | undefined): Day | undefined {
  return iso === undefined || iso === null ? undefined : dayOfDate(iso);
}

/** Days and months as plain integers, so that no time zone can touch them. */

/** Whole days since 1970-01-01. */
export type Day = number & { readonly brand: 'Day' };

/** Months since year 0: year × 12 + (month − 1). */
export type Month = number & { readonly brand: 'Month' };

/** 1 = Monday … 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The years a date may lie in. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2100;

const MS_PER_DAY = 86_400_000;

/** The day of a calendar date, or undefined when no such date exists between 1900 and 2100. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return undefined;
  return (Date.UTC(year, month - 1, date) / MS_PER_DAY) as Day;
}

/** Reads an ISO date such as `2026-12-07`; undefined for anything else, also for 2026-02-30. */
export function parseDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** The day of an ISO date written in the program itself; throws when it does not exist. */
export function day(iso: string): Day {
  const parsed = parseDay(iso);
  if (parsed === undefined) throw new Error(`no such date: ${iso}`);
  return parsed;
}

/** `2026-12-07`. */
export function formatDay(value: Day): string {
  return new Date(value * MS_PER_DAY).toISOString().slice(0, 10);
}

/** `n` days later (earlier when negative). */
export function addDays(value: Day, n: number): Day {
  return (value + n) as Day;
}

export function weekdayOf(value: Day): Weekday {
  // 1970-01-01 was a Thursday.
  return (((((value + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** The Monday of the calendar week that holds the day. */
export function mondayOf(value: Day): Day {
  return (value - weekdayOf(value) + 1) as Day;
}

/** Monday to Friday, public holidays included: the days of unemployment benefit (R1). */
export function isWeekday(value: Day): boolean {
  return weekdayOf(value) <= 5;
}

/** Monday-to-Friday days from one day to another, both included; 0 when the second comes first. */
export function weekdaysBetween(from: Day, to: Day): number {
  return to < from ? 0 : weekdaysUpTo(to) - weekdaysUpTo((from - 1) as Day);
}

/** Monday-to-Friday days from Monday 1969-12-29 to the day; only differences mean anything. */
function weekdaysUpTo(value: Day): number {
  const fromMonday = value + 4;
  const weeks = Math.floor(fromMonday / 7);
  return weeks * 5 + Math.min(fromMonday - weeks * 7, 5);
}

/** The `n`th Monday-to-Friday day counted from the day itself. */
export function nthWeekdayFrom(from: Day, n: number): Day {
  let value = from;
  for (let left = n; ; value = (value + 1) as Day) {
    if (isWeekday(value)) left -= 1;
    if (left <= 0) return value;
  }
}

/** The last Monday-to-Friday day strictly before the day. */
export function weekdayBefore(value: Day): Day {
  const weekday = weekdayOf(value);
  return (value - (weekday === 1 ? 3 : weekday === 7 ? 2 : 1)) as Day;
}

export function monthOf(value: Day): Month {
  const date = new Date(value * MS_PER_DAY);
  return (date.getUTCFullYear() * 12 + date.getUTCMonth()) as Month;
}

export function yearOf(value: Day): number {
  return new Date(value * MS_PER_DAY).getUTCFullYear();
}

export function firstDayOf(month: Month): Day {
  return (Date.UTC(Math.floor(month / 12), month % 12, 1) / MS_PER_DAY) as Day;
}

export function lastDayOf(month: Month): Day {
  return (firstDayOf((month + 1) as Month) - 1) as Day;
}

/** The last day of the month that holds the day. */
export function endOfMonth(value: Day): Day {
  return lastDayOf(monthOf(value));
}

/** Reads `2026-12`; undefined for anything else. */
export function parseMonth(text: string): Month | undefined {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  const month = Number(match[2]);
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return undefined;
  return (year * 12 + month - 1) as Month;
}

/** `2026-12`. */
export function formatMonth(month: Month): string {
  return formatDay(firstDayOf(month)).slice(0, 7);
}

/** What becomes of a date that the target month does not have: its last day, or the first of the next month. */
export type MissingDate = 'last-of-month' | 'first-of-next';

/**
 * The same date `n` months later or earlier. The law differs on a missing date, so the caller says which:
 * deadlines use the last of the month (R24), birthdays on 29 February the first of March (R59).
 */
export function addMonths(value: Day, n: number, missing: MissingDate): Day {
  const date = new Date(value * MS_PER_DAY);
  const month = (date.getUTCFullYear() * 12 + date.getUTCMonth() + n) as Month;
  const target = (firstDayOf(month) + date.getUTCDate() - 1) as Day;
  const last = lastDayOf(month);
  if (target <= last) return target;
  return missing === 'last-of-month' ? last : ((last + 1) as Day);
}

/** The same date `n` years later or earlier; see {@link addMonths}. */
export function addYears(value: Day, n: number, missing: MissingDate): Day {
  return addMonths(value, n * 12, missing);
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

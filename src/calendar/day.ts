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

/** Days from 1 March of year 0 to 1970-01-01. */
const MARCH_OF_YEAR_0 = 719_468;

/** Of the Gregorian calendar: 146 097 days in 4 800 months. */
const MEAN_MONTH = 146_097 / 4_800;

/** The day of a calendar date, or undefined when no such date exists between 1900 and 2100. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && date >= 1)) return undefined;
  const asked = (year * 12 + month - 1) as Month;
  const found = firstDayOf(asked) + date - 1;
  return found <= lastDayOf(asked) ? (found as Day) : undefined;
}

/** Reads an ISO date such as `2026-12-07`; undefined for anything else, also for 2026-02-30. */
export function parseDay(text: string): Day | undefined {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return undefined;
  const year = numberAt(text, 0, 4);
  const month = numberAt(text, 5, 7);
  // What is not a number lies between no limits.
  return dayOf(year, month, numberAt(text, 8, 10));
}

/** The number that the digits from `start` to before `end` write; NaN when one is no digit. */
function numberAt(text: string, start: number, end: number): number {
  let number = 0;
  for (let i = start; i < end; i += 1) {
    const digit = text.charCodeAt(i) - 0x30;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : Number.NaN;
  }
  return number;
}

/** The day of an ISO date written in the program itself; throws when it does not exist. */
export function day(iso: string): Day {
  const parsed = parseDay(iso);
  if (parsed === undefined) throw new Error(`no such date: ${iso}`);
  return parsed;
}

/** `2026-12-07`. */
export function formatDay(value: Day): string {
  const month = monthOf(value);
  return `${formatMonth(month)}-${twoDigits(value - firstDayOf(month) + 1)}`;
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
  const weeks = Math.max(0, Math.floor((n - 1) / 5));
  let value = addDays(from, 7 * weeks);
  for (let left = n - 5 * weeks; ; value = (value + 1) as Day) {
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
  // No month begins more than three days from where the mean puts it.
  const near = Math.floor((value + MARCH_OF_YEAR_0) / MEAN_MONTH) + 2;
  if (value < firstDayOf(near as Month)) return (near - 1) as Month;
  return (value < firstDayOf((near + 1) as Month) ? near : near + 1) as Month;
}

export function yearOf(value: Day): number {
  return Math.floor(monthOf(value) / 12);
}

/** Years are counted from March here, so that a leap day is the last day of one. */
export function firstDayOf(month: Month): Day {
  const year = Math.floor((month - 2) / 12);
  const monthsFromMarch = month - 2 - year * 12;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return (year * 365 + leapDays + Math.floor((monthsFromMarch * 153 + 2) / 5) - MARCH_OF_YEAR_0) as Day;
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
  if (text.length !== 7 || text[4] !== '-') return undefined;
  const year = numberAt(text, 0, 4);
  const month = numberAt(text, 5, 7);
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12)) return undefined;
  return (year * 12 + month - 1) as Month;
}

/** `2026-12`. */
export function formatMonth(month: Month): string {
  return `${Math.floor(month / 12)}-${twoDigits((month % 12) + 1)}`;
}

function twoDigits(n: number): string {
  return n < 10 ? `0${n}` : `${n}`;
}

/** What becomes of a date that the target month does not have: its last day, or the first of the next month. */
export type MissingDate = 'last-of-month' | 'first-of-next';

/**
 * The same date `n` months later or earlier. The law differs on a missing date, so the caller says which:
 * deadlines use the last of the month (R24), birthdays on 29 February the first of March (R59).
 */
export function addMonths(value: Day, n: number, missing: MissingDate): Day {
  const from = monthOf(value);
  const month = (from + n) as Month;
  const target = (firstDayOf(month) + value - firstDayOf(from)) as Day;
  const last = lastDayOf(month);
  if (target <= last) return target;
  return missing === 'last-of-month' ? last : ((last + 1) as Day);
}

/** The same date `n` years later or earlier; see {@link addMonths}. */
export function addYears(value: Day, n: number, missing: MissingDate): Day {
  return addMonths(value, n * 12, missing);
}

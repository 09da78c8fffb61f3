import * as z from 'zod';
import { FIRST_YEAR, formatDay, LAST_YEAR, lastDayOf, parseDay, parseMonth } from '../../calendar/day.js';
import type { ValueKind } from '../inputCodes.js';
import { safeText } from '../shown.js';
import { type ComplaintContext, complain, unless } from './complaint.js';
import { isDate, isDateOrNever, isMonth } from './predicates.js';

const DATE = unless(isDate, (context) => complainOfDate(context, 'date'));
const MONTH = unless(isMonth, complainOfMonth);
const DATE_OR_NEVER = unless(isDateOrNever, (context) => complainOfDate(context, 'date-or-never'));

/** A date such as `2026-12-07`. */
export function date(description: string): z.ZodString {
  return z.string('date').check(DATE).meta({ description, format: 'date' });
}

/** A month such as `2026-12`. */
export function month(description: string): z.ZodString {
  return z.string('month').check(MONTH).meta({ description, pattern: '^\\d{4}-(0[1-9]|1[0-2])$' });
}

/** A date, or the word `never`. */
export function dateOrNever(description: string): z.ZodString {
  return z
    .string('date-or-never')
    .check(DATE_OR_NEVER)
    .meta({ description, pattern: '^(never|\\d{4}-\\d{2}-\\d{2})$' });
}

function complainOfDate(context: ComplaintContext<string>, expected: ValueKind): void {
  const { value } = context;
  const found = safeText(value);
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!parts) complain(context, 'input.not-a-date', { found, expected, ...suggested(isoFrom(value)) });
  else if (!yearIsKnown(value)) complain(context, 'input.year-out-of-range', { found, ...YEARS });
  else complain(context, 'input.no-such-date', { found, ...suggested(lastDateOfMonth(value)) });
}

function complainOfMonth(context: ComplaintContext<string>): void {
  const { value } = context;
  const found = safeText(value);
  if (!/^\d{4}-\d{2}$/.test(value))
    complain(context, 'input.not-a-date', { found, expected: 'month', ...monthFrom(value) });
  else if (!yearIsKnown(value)) complain(context, 'input.year-out-of-range', { found, ...YEARS });
  else complain(context, 'input.no-such-date', { found });
}

const YEARS = { first: FIRST_YEAR, last: LAST_YEAR };

function yearIsKnown(iso: string): boolean {
  const year = Number(iso.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** The ISO form of a date written another way: 7.12.2026, 2026-12-7, 2026/12/07. */
function isoFrom(value: string): string | undefined {
  const finnish = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(value);
  if (finnish) return iso(finnish[3], finnish[2], finnish[1]);
  const loose = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T.*)?$/.exec(value);
  return loose ? iso(loose[1], loose[2], loose[3]) : undefined;
}

function iso(year = '', month = '', date = ''): string | undefined {
  const written = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return parseDay(written) === undefined ? undefined : written;
}

function monthFrom(value: string): { suggestion?: string } {
  const written = parseDay(value) === undefined ? /^(\d{4})-(\d)$/.exec(value) : undefined;
  if (written) return { suggestion: `${written[1]}-0${written[2]}` };
  return suggested(isoFrom(value)?.slice(0, 7));
}

/** 2027-02-30 was probably meant to be the end of February. */
function lastDateOfMonth(value: string): string | undefined {
  const inMonth = parseMonth(value.slice(0, 7));
  return inMonth === undefined ? undefined : formatDay(lastDayOf(inMonth));
}

function suggested(suggestion: string | undefined): { suggestion?: string } {
  return suggestion === undefined ? {} : { suggestion };
}

import { InvalidArgumentError } from 'commander';
import { type Day, type Month, parseDay, parseMonth } from '../calendar/day.js';

/** Follow the argument parser's complaint, so that it can be told in words. */
export const NO_PERIOD = 'period';

export const NO_MONTH = 'month';

export const NO_COUNT = 'count';

export function readDate(text: string): Day {
  const value = parseDay(text);
  if (value === undefined) throw new InvalidArgumentError('');
  return value;
}

export function readMonth(text: string): Month {
  const month = parseMonth(text);
  if (month === undefined) throw new InvalidArgumentError(NO_MONTH);
  return month;
}

/** `2026-01-01..2026-12-31`, both included; a side left out is open. */
export function readPeriod(text: string): { readonly from?: Day; readonly to?: Day } {
  const sides = text.split('..');
  const [from, to] = sides.map(parseDay);
  const isRead = sides.length === 2 && (from !== undefined || sides[0] === '') && (to !== undefined || sides[1] === '');
  if (!isRead || (from !== undefined && to !== undefined && from > to)) throw new InvalidArgumentError(NO_PERIOD);
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** A whole number, 0 or more. */
export function readCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError(NO_COUNT);
  return Number(text);
}

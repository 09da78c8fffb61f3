import { InvalidArgumentError } from 'commander';
import { type Day, type Month, parseDay, parseMonth } from '../../calendar/day.js';

/** Follow the argument parser's complaint, so that it can be told in words. */
export const NO_PERIOD = 'period';

export const NO_MONTH = 'month';

export const NO_COUNT = 'count';

export const NO_JOBS = 'jobs';

export const NO_SHARD = 'shard';

/** More threads than this help no machine. */
export const MOST_JOBS = 256;

export const NO_MONTHS = 'months';

export const NO_POSITIVE = 'positive';

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

export function readJobs(text: string): number {
  const jobs = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (jobs < 1 || jobs > MOST_JOBS) throw new InvalidArgumentError(NO_JOBS);
  return jobs;
}

/** `2/8`, the second of eight parts. */
export function readShard(text: string): { readonly part: number; readonly parts: number } {
  const [part = 0, parts = 0] = /^\d{1,9}\/\d{1,9}$/.test(text) ? text.split('/').map(Number) : [];
  if (part < 1 || part > parts) throw new InvalidArgumentError(NO_SHARD);
  return { part, parts };
}

/** A whole number, 1 or more. */
export function readPositive(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError(NO_POSITIVE);
  return Number(text);
}

/** `3m`: so many months, 1 or more. */
export function readMonths(most: number): (text: string) => number {
  return (text) => {
    const months = /^([1-9]\d{0,2})m$/.exec(text)?.[1];
    if (months === undefined || Number(months) > most) throw new InvalidArgumentError(`${NO_MONTHS} ${most}`);
    return Number(months);
  };
}

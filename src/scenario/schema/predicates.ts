/** What our own checks ask of a value that has the right type. Zod and the quick check of the form ask the same. */
import { parseDay, parseMonth } from '../../calendar/day.js';
import { holdsControlCharacter } from '../shown.js';

export function isDate(value: string): boolean {
  return parseDay(value) !== undefined;
}

export function isMonth(value: string): boolean {
  return parseMonth(value) !== undefined;
}

export function isDateOrNever(value: string): boolean {
  return value === 'never' || isDate(value);
}

export function isNotEmpty(value: string): boolean {
  return value.trim() !== '';
}

export function isOneLine(value: string): boolean {
  return !holdsControlCharacter(value);
}

/** Only what binary fractions cannot hold is forgiven, so that nothing above zero becomes no cent at all. */
export function hasAtMostTwoDecimals(value: number): boolean {
  const inCents = value * 100;
  return Math.abs(inCents - Math.round(inCents)) <= Math.abs(inCents) * 1e-14;
}

import { isAnonymous } from '../../answer/anonymity.js';
import { type Day, weekdayOf } from '../../calendar/day.js';
import type { DayResult } from '../../simulation/result.js';
import { letterOf } from './letters.js';

/**
 * A month, one letter a day, in weeks of seven places from Monday to Sunday with a space between, so that the same
 * weekday stands in the same column of every month.
 */
export function dayStrip(days: readonly DayResult[]): string {
  const [first] = days;
  if (first === undefined) return '';
  // Weekends, holidays and the weekday of the first day would tell which month it is.
  if (isAnonymous()) return days.map((each) => letterOf(each).toUpperCase()).join('');
  const letters = days.map((each) => (startsWeek(each.day, first.day) ? ` ${letterOf(each)}` : letterOf(each)));
  return ' '.repeat(weekdayOf(first.day) - 1) + letters.join('');
}

function startsWeek(value: Day, first: Day): boolean {
  return weekdayOf(value) === 1 && value !== first;
}

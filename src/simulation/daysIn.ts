import type { Period } from '../calendar/period.js';
import type { DayResult } from './result.js';

/** Those of the days that lie in a period. @param days one for each day, without a break */
export function daysIn(days: readonly DayResult[], { from, to }: Period): readonly DayResult[] {
  const first = days[0]?.day ?? from;
  return days.slice(Math.max(0, from - first), Math.max(0, to - first + 1));
}

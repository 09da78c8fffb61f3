import type { Period } from '../calendar/period.js';
import type { DayResult } from './result.js';

/** Those of the days that lie in a period. @param days one for each day, without a break */
export function daysIn(days: readonly DayResult[], { from, to }: Period): readonly DayResult[] {
  const first = days[0]?.day ?? from;
  return days.slice(Math.max(0, from - first), Math.max(0, to - first + 1));
}

/** The first day of a period on which something holds. @param days one for each day, without a break */
export function firstIn(
  days: readonly DayResult[],
  { from, to }: Period,
  holds: (day: DayResult) => boolean,
): DayResult | undefined {
  const first = days[0]?.day ?? from;
  const end = Math.min(days.length, to - first + 1);
  for (let i = Math.max(0, from - first); i < end; i += 1) {
    const day = days[i] as DayResult;
    if (holds(day)) return day;
  }
  return undefined;
}

/** Whether something holds on all days of a period that are known. @param days one for each day, without a break */
export function everyIn(days: readonly DayResult[], period: Period, holds: (day: DayResult) => boolean): boolean {
  return firstIn(days, period, (day) => !holds(day)) === undefined;
}

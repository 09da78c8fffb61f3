/** The part of a result that ends with a month. */
import { type Day, monthOf } from '../../src/calendar/day.js';
import type { DayResult, MonthResult, PathResult } from '../../src/simulation/result.js';

type Known = { days: (DayResult | Omit<DayResult, 'inGap'>)[]; months: Omit<MonthResult, 'daysWithoutSupport'>[] };

/**
 * Days and months to the last day of a month. Whether the uncovered days at its end belong to a gap is left out: a gap
 * is a longest run with a Monday-to-Friday day (R2), so the days that follow decide it.
 */
export function upTo({ days, months }: PathResult, last: Day): Known {
  const known = days.filter(({ day }) => day <= last);
  const covered = known.findLastIndex(({ covers }) => covers.length > 0);
  return {
    days: known.map((each, i) => {
      const { inGap, ...rest } = each;
      return i <= covered ? each : rest;
    }),
    months: months.filter(({ month }) => month <= monthOf(last)).map(({ daysWithoutSupport, ...rest }) => rest),
  };
}

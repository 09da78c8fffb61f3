/** SVL 8:8–9: the maximum of 300 days ends with a calendar month (R8, R44, R46). */
import { addYears, type Day, endOfMonth, lastDayOf, type Month, monthOf } from '../../calendar/day.js';
import type { Period } from '../../calendar/period.js';
import type { WorkingDays } from '../../calendar/workingDays.js';
import type { LawReader } from '../rates/index.js';

/** Sickness days that count when an incapacity with full waiting begins (8:8.3). */
export function lookBack(law: LawReader, onset: Day): Period {
  return { from: addYears(onset, -law('sickness.lookback-years'), 'last-of-month'), to: (onset - 1) as Day };
}

export type MaximumState = 'open' | 'ends-this-month' | 'ended';

/**
 * What a payable day shows, given the days counted before it: with all working days to the end of its month the
 * count would reach 300 → the maximum ended last month; with those of the next month too → it ends with this month.
 */
export function maximumOn(law: LawReader, counted: number, value: Day, workingDays: WorkingDays): MaximumState {
  const maximum = law('sickness.maximum-days');
  const monthEnd = endOfMonth(value);
  const toMonthEnd = counted + workingDays.between(value, monthEnd);
  if (toMonthEnd >= maximum) return 'ended';
  const nextEnd = lastDayOf((monthOf(value) + 1) as Month);
  const toNextEnd = toMonthEnd + workingDays.between((monthEnd + 1) as Day, nextEnd);
  return toNextEnd >= maximum ? 'ends-this-month' : 'open';
}

/** The last day of the maximum of an unbroken spell; before `firstPayable` when nothing is payable. */
export function maximumEnd(law: LawReader, counted: number, firstPayable: Day, workingDays: WorkingDays): Day {
  const reached = dayOfCount(law('sickness.maximum-days') - counted, firstPayable, workingDays);
  return lastDayOf((monthOf(reached) - 1) as Month);
}

/** The day on which the `n`th counted day falls in an unbroken spell. */
export function dayOfCount(n: number, firstPayable: Day, workingDays: WorkingDays): Day {
  return workingDays.after((firstPayable - 1) as Day, n);
}

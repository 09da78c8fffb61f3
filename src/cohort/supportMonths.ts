/** Months in most of which nothing covers the client: no benefit, pension, pay or periodised pay. */
import { addDays, type Day, firstDayOf, lastDayOf, type Month, monthOf } from '../calendar/day.js';
import type { Period } from '../calendar/period.js';
import type { Family } from '../law/benefits.js';
import { monthStatus } from '../simulation/outcome/monthStatus.js';
import type { PathResult } from '../simulation/result.js';
import { familiesOn, type Past } from './past.js';

export function monthsWithoutSupportAfter({ months }: PathResult, count: number): number {
  return months.slice(0, count).filter(({ status }) => status === 'none').length;
}

/** Null where the window holds days outside the data. @param window whole months */
export function monthsWithoutSupportBefore(past: Past, window: Period): number | null {
  if (past.knownFrom === undefined || past.knownFrom > window.from) return null;
  let without = 0;
  for (let month = monthOf(window.from); month <= monthOf(window.to); month = (month + 1) as Month) {
    if (statusOf(past, month) === 'none') without += 1;
  }
  return without;
}

function statusOf(past: Past, month: Month): string {
  const [first, last]: [Day, Day] = [firstDayOf(month), lastDayOf(month)];
  const covered = new Map<Family, number>();
  for (let value = first; value <= last; value = addDays(value, 1)) {
    const [family] = familiesOn(past, value) ?? [];
    if (family) covered.set(family, (covered.get(family) ?? 0) + 1);
  }
  return monthStatus(covered, last - first + 1);
}

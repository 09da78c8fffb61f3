/** The day on which money is paid out: a Monday-to-Friday day that is no public holiday (R26). */
import { addDays, type Day, firstDayOf, isWeekday, lastDayOf, type Month } from '../../calendar/day.js';
import type { WorkingDays } from '../../calendar/workingDays.js';

/** The day itself, or the next one on which money moves. */
export function payDayFrom(value: Day, workingDays: WorkingDays): Day {
  let found = value;
  while (!isPayDay(found, workingDays)) found = addDays(found, 1);
  return found;
}

/** The day itself, or the last one before it on which money moves. */
function payDayUpTo(value: Day, workingDays: WorkingDays): Day {
  let found = value;
  while (!isPayDay(found, workingDays)) found = addDays(found, -1);
  return found;
}

/** Decree 1101/2020: the date of a month, or the pay day before it. */
export function payDayOfMonth(month: Month, date: number, workingDays: WorkingDays): Day {
  return payDayUpTo(addDays(firstDayOf(month), date - 1), workingDays);
}

export function lastPayDayOf(month: Month, workingDays: WorkingDays): Day {
  return payDayUpTo(lastDayOf(month), workingDays);
}

function isPayDay(value: Day, workingDays: WorkingDays): boolean {
  return isWeekday(value) && !workingDays.isHoliday(value);
}

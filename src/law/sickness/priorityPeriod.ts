/** SVL 12:3: the priority period of sickness allowance, after which an earnings-related disability pension goes before it. */
import { addMonths, type Day, lastDayOf, type Month, monthOf } from '../../calendar/day.js';
import type { WorkingDays } from '../../calendar/workingDays.js';
import { retirementDay } from '../pension/retirementAge.js';
import type { LawReader } from '../rates/index.js';
import { dayOfCount, maximumEnd } from './maximum.js';

/** The last day: the 150th day and five full calendar months, four when the maximum of an unbroken spell ends then. */
export function priorityEnd(law: LawReader, counted: number, firstPayable: Day, workingDays: WorkingDays): Day {
  const reached = monthOf(dayOfCount(law('sickness.priority-days') - counted, firstPayable, workingDays));
  const shorter = lastDayOf((reached + law('sickness.priority-months-with-maximum')) as Month);
  if (maximumEnd(law, counted, firstPayable, workingDays) === shorter) return shorter;
  return lastDayOf((reached + law('sickness.priority-months')) as Month);
}

/**
 * Whether the 150th day confirms a period: not from the lowest old-age pension age on, and a new one only when six
 * months have passed since the end of the one before.
 */
export function isPriorityConfirmed(law: LawReader, reached: Day, birth: Day, previousEnd: Day | null): boolean {
  if (reached >= retirementDay(law, birth)) return false;
  if (previousEnd === null) return true;
  return reached > addMonths(previousEnd, law('sickness.priority-interval-months'), 'last-of-month');
}

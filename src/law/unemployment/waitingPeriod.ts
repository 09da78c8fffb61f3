/** TTL 5:13, 7:10–11; YTL 14 §: the waiting period of unemployment benefit (R3, R38). */
import { addDays, type Day, mondayOf } from '../../calendar/day.js';
import { lawOn } from '../rates/index.js';

/** How far the waiting period has come. Its length and whether it is paid are those of the day it begins. */
export interface WaitingPeriod {
  served: boolean;
  counted: number;
  length: number;
  paid: boolean;
  /** The Sunday on which the eight calendar weeks end; null before the first counted day. */
  windowEnd: Day | null;
}

export function newWaitingPeriod(served: boolean, daysServed = 0): WaitingPeriod {
  return { served, counted: daysServed, length: 0, paid: false, windowEnd: null };
}

/** Looks at a day before it is counted: a window that has run out is begun anew. */
export function openWaitingDay(state: WaitingPeriod, value: Day): void {
  if (state.windowEnd !== null && value <= state.windowEnd) return;
  const law = lawOn(value);
  if (state.windowEnd !== null) state.counted = 0;
  state.length = law('unemployment.waiting-days');
  state.paid = law('unemployment.waiting-paid') === 1;
  state.windowEnd = addDays(mondayOf(value), 7 * law('unemployment.waiting-window-weeks') - 1);
  if (state.counted >= state.length) state.served = true;
}

/** Counts one full waiting day (Monday to Friday); the period is served when the last one is counted. */
export function countWaitingDay(state: WaitingPeriod): void {
  state.counted += 1;
  if (state.counted >= state.length) state.served = true;
}

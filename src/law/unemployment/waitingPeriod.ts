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

/** The period as it stands on a day that may be counted: a window that has run out is begun anew. */
function windowOn(state: WaitingPeriod, value: Day): WaitingPeriod {
  if (state.windowEnd !== null && value <= state.windowEnd) return state;
  const law = lawOn(value);
  const length = law('unemployment.waiting-days');
  const counted = state.windowEnd === null ? state.counted : 0;
  return {
    served: counted >= length,
    counted,
    length,
    paid: law('unemployment.waiting-paid') === 1,
    windowEnd: addDays(mondayOf(value), 7 * law('unemployment.waiting-window-weeks') - 1),
  };
}

/** Whether the period keeps a day unpaid. */
export function waitsOn(state: WaitingPeriod, value: Day): boolean {
  if (state.served) return false;
  const { served, paid } = windowOn(state, value);
  return !served && !paid;
}

/** Counts one full waiting day (Monday to Friday); the period is served when the last one is counted. */
export function countWaitingDay(state: WaitingPeriod, value: Day): void {
  Object.assign(state, windowOn(state, value));
  if (state.served) return;
  state.counted += 1;
  state.served = state.counted >= state.length;
}

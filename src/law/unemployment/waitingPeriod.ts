/** TTL 5:13, 7:10–11; YTL 14 §: the waiting period of unemployment benefit (R3, R38). */
import { addDays, type Day, mondayOf } from '../../calendar/day.js';
import { type LawReader, lawOn } from '../rates/index.js';

/** How far the waiting period has come. Its length and whether it is paid are those of the day it begins. */
export interface WaitingPeriod {
  served: boolean;
  counted: number;
  length: number;
  paid: boolean;
  /** The Sunday on which the eight calendar weeks end; null before the first counted day. */
  windowEnd: Day | null;
  /** What the law asked last makes of a period that begins. */
  terms: WaitingTerms | null;
}

interface WaitingTerms {
  readonly law: LawReader;
  readonly length: number;
  readonly paid: boolean;
  readonly weeks: number;
}

export function newWaitingPeriod(served: boolean, daysServed = 0): WaitingPeriod {
  return { served, counted: daysServed, length: 0, paid: false, windowEnd: null, terms: null };
}

function hasRunOut({ windowEnd }: WaitingPeriod, value: Day): boolean {
  return windowEnd === null || value > windowEnd;
}

function termsOn(state: WaitingPeriod, value: Day): WaitingTerms {
  const law = lawOn(value);
  if (state.terms?.law === law) return state.terms;
  state.terms = {
    law,
    length: law('unemployment.waiting-days'),
    paid: law('unemployment.waiting-paid') === 1,
    weeks: law('unemployment.waiting-window-weeks'),
  };
  return state.terms;
}

/** Days that count in a window that begins anew: those served before the first one. */
function countedAnew({ windowEnd, counted }: WaitingPeriod): number {
  return windowEnd === null ? counted : 0;
}

/** Whether the period keeps a day unpaid. */
export function waitsOn(state: WaitingPeriod, value: Day): boolean {
  if (state.served) return false;
  if (!hasRunOut(state, value)) return !state.paid;
  const { length, paid } = termsOn(state, value);
  return !paid && countedAnew(state) < length;
}

/** Counts one full waiting day (Monday to Friday); the period is served when the last one is counted. */
export function countWaitingDay(state: WaitingPeriod, value: Day): void {
  if (hasRunOut(state, value)) {
    const { length, paid, weeks } = termsOn(state, value);
    state.counted = countedAnew(state);
    state.served = state.counted >= length;
    state.length = length;
    state.paid = paid;
    state.windowEnd = addDays(mondayOf(value), 7 * weeks - 1);
  }
  if (state.served) return;
  state.counted += 1;
  state.served = state.counted >= state.length;
}

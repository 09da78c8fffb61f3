/** Whether what is said of a case is to keep its client unknown, and how its days are then written. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { type Day, formatDay, formatMonth, type Month, monthOf } from '../calendar/day.js';

/** Of the case that is written at the moment. */
interface Anonymity {
  /** First day of the horizon, from which days are counted. */
  origin: Day | null;
  ageBand: string | null;
  /** Cases answered so far. */
  cases: number;
}

/** Follows each flow of work by itself; none until the first. */
let flows: AsyncLocalStorage<Anonymity> | undefined;

/** Does work, and all that follows from it, without telling whose case it is. */
export function anonymously<T>(work: () => T): T {
  flows ??= new AsyncLocalStorage();
  return flows.run({ origin: null, ageBand: null, cases: 0 }, work);
}

export function isAnonymous(): boolean {
  return flows?.getStore() !== undefined;
}

export function shownAgeBand(): string | null {
  return flows?.getStore()?.ageBand ?? null;
}

/** The case that is spoken of from now on; without effect where nothing is kept unknown. */
export function speakOf(origin: Day, ageBand: string): void {
  const anonymity = flows?.getStore();
  if (anonymity) Object.assign(anonymity, { origin, ageBand });
}

/** The name that stands for the file of the next case. */
export function nextCaseName(): string {
  const anonymity = flows?.getStore();
  if (anonymity) anonymity.cases += 1;
  return `case-${anonymity?.cases ?? 1}`;
}

/** The days from the first of the horizon, as `D+13`; null where days are written as dates. */
export function dayOffset(value: Day): string | null {
  const origin = flows?.getStore()?.origin ?? null;
  return origin === null ? null : signed('D', value - origin);
}

/** The months from the first of the horizon, as `M+2`; null where months are written by their names. */
export function monthOffset(value: Month): string | null {
  const origin = flows?.getStore()?.origin ?? null;
  return origin === null ? null : signed('M', value - monthOf(origin));
}

/** `2026-12-14`, or `D+13`. */
export function shownDay(value: Day): string {
  return dayOffset(value) ?? formatDay(value);
}

/** `2026-12`, or `M+0`. */
export function shownMonth(value: Month): string {
  return monthOffset(value) ?? formatMonth(value);
}

function signed(unit: string, count: number): string {
  return `${unit}${count < 0 ? '-' : '+'}${Math.abs(count)}`;
}

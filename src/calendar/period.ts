import { type Day, firstDayOf, lastDayOf, type Month } from './day.js';

/** A run of days, both ends included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** A month from its first day to its last. */
export function wholeMonth(month: Month): Period {
  return { from: firstDayOf(month), to: lastDayOf(month) };
}

export function contains(period: Period, value: Day): boolean {
  return period.from <= value && value <= period.to;
}

/** The days that two periods share, or undefined. */
export function overlap(a: Period, b: Period): Period | undefined {
  const from = Math.max(a.from, b.from) as Day;
  const to = Math.min(a.to, b.to) as Day;
  return from <= to ? { from, to } : undefined;
}

/** The same days as disjoint periods in order, adjoining ones joined. */
export function union(periods: readonly Period[]): Period[] {
  const sorted = [...periods].sort((a, b) => a.from - b.from || a.to - b.to);
  const joined: Period[] = [];
  for (const period of sorted) {
    const last = joined.at(-1);
    if (last && period.from <= last.to + 1) {
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, period.to) as Day };
    } else joined.push(period);
  }
  return joined;
}

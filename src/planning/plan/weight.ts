/** What plans are compared by, and the order in which they stand. */
import type { Day } from '../../calendar/day.js';
import type { Cents } from '../../money/cents.js';

/** What a path comes to. */
export interface Weight {
  /** Calendar days that belong to a gap. */
  readonly daysWithoutSupport: number;
  /** The lowest month and all months together, by entitlement: net and tax-free. */
  readonly lowest: Cents;
  readonly total: Cents;
}

/** A path on certain dates. */
export interface Candidate extends Weight {
  /** One for each movable. */
  readonly dates: readonly Day[];
}

/** The order, criterion by criterion; the next one decides between equals. */
export const ORDER = ['fewest-days-without-support', 'highest-lowest-month', 'highest-total', 'earlier-dates'] as const;
export type Criterion = (typeof ORDER)[number];

const COMPARED: Readonly<Record<Criterion, (a: Candidate, b: Candidate) => number>> = {
  'fewest-days-without-support': (a, b) => a.daysWithoutSupport - b.daysWithoutSupport,
  'highest-lowest-month': (a, b) => b.lowest - a.lowest,
  'highest-total': (a, b) => b.total - a.total,
  'earlier-dates': (a, b) => byDates(a.dates, b.dates),
};

/** Below 0 where the first are earlier, compared movable by movable. */
export function byDates(a: readonly Day[], b: readonly Day[]): number {
  return a.map((date, i) => date - (b[i] as Day)).find((days) => days !== 0) ?? 0;
}

/** Below 0 where the first stands before the second. */
export function inOrder(a: Candidate, b: Candidate): number {
  for (const criterion of ORDER) {
    const difference = COMPARED[criterion](a, b);
    if (difference !== 0) return difference;
  }
  return 0;
}

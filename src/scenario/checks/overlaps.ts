import { overlap, type Period } from '../../calendar/period.js';

/** Something with a period that must not share days with another of its kind. */
export interface Exclusive {
  readonly kind: string;
  readonly period: Period;
}

export interface Clash<T> {
  readonly earlier: T;
  readonly later: T;
  readonly shared: Period;
}

/** Every item that shares days with one of its kind that began before it; the one that lasts longest is named. */
export function clashes<T extends Exclusive>(items: readonly T[]): Clash<T>[] {
  const sorted = [...items].sort((a, b) => a.period.from - b.period.from);
  const longest = new Map<string, T>();
  const found: Clash<T>[] = [];
  for (const later of sorted) {
    const earlier = longest.get(later.kind);
    const shared = earlier && overlap(earlier.period, later.period);
    if (earlier && shared) found.push({ earlier, later, shared });
    if (!earlier || later.period.to > earlier.period.to) longest.set(later.kind, later);
  }
  return found;
}

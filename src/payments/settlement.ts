/** Retroactive benefits: what was paid for the same days comes off, and only the rest reaches the client. */
import { addDays, type Day } from '../calendar/day.js';
import { familyOf } from '../law/benefits.js';
import { type Cents, mulDiv } from '../money/cents.js';
import type { Amount, Draft } from './draft.js';
import type { LateRight, ProvisionalDay } from './lateRight.js';

/** Amounts that were really paid before the later right was known; the others were never paid out. */
export function reallyPaid(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => ({
    ...draft,
    amounts: draft.amounts.filter(({ replaced }) => replaced === null || draft.date <= replaced.known),
  }));
}

/** What Kela keeps of each amount, and of what it was. */
export interface Collection {
  readonly of: ReadonlyMap<Amount, Cents>;
  /** The euros collected of each amount that was paid first. */
  readonly from: ReadonlyMap<Amount, Cents>;
}

/**
 * TTL 11:14, YTL 30 §, KKRL 39 §, KEL 70 §: what has been paid for the same time comes off the benefit granted later, at
 * most what that brings for that time; an excess is not claimed from the client (YTL 28.3 §).
 * @param drafts in order of their payment days
 * @param provisional what each day brought first, by its place after `start`
 */
export function collectionOf(
  drafts: readonly Draft[],
  provisional: ReadonlyMap<number, ProvisionalDay>,
  start: Day,
): Collection {
  const of = new Map<Amount, Cents>();
  const from = new Map<Amount, Cents>();
  for (const right of new Set([...provisional.values()].map((each) => each.right))) {
    const time = sameTime(right, drafts, provisional, start);
    const paidFirst = drafts.flatMap(({ amounts }) => amounts.filter(({ replaced }) => replaced === right));
    const granted = drafts.flatMap(({ amounts }) => amounts.filter((amount) => isOf(right, amount)));
    collect(paidFirst, new Map(granted.map((amount) => [amount, inTime(amount, time)])), of, from);
  }
  return { of, from };
}

/** The days that the benefit paid first covered, as far as it was really paid. */
function sameTime(
  right: LateRight,
  drafts: readonly Draft[],
  provisional: ReadonlyMap<number, ProvisionalDay>,
  start: Day,
): ReadonlySet<Day> {
  const days = new Set<Day>();
  for (const { amounts, from, to } of drafts) {
    if (!amounts.some(({ replaced }) => replaced === right)) continue;
    for (let value = from; value <= to; value = addDays(value, 1)) {
      if (provisional.get(value - start)?.right === right) days.add(value);
    }
  }
  return days;
}

function isOf({ granted }: LateRight, { replaced, taxed }: Amount): boolean {
  return replaced === null && familyOf(taxed.benefit) === familyOf(granted);
}

/** The part of an amount that is for the days; what comes by the month in proportion to calendar days (R28). */
function inTime({ gross, day, to }: Amount, time: ReadonlySet<Day>): number {
  let days = 0;
  for (let value = day; value <= to; value = addDays(value, 1)) if (time.has(value)) days += 1;
  return mulDiv(gross, days, to - day + 1);
}

/** First what each month can give back of its own, then what is left of the time. */
function collect(
  paidFirst: readonly Amount[],
  available: Map<Amount, number>,
  of: Map<Amount, Cents>,
  from: Map<Amount, Cents>,
): void {
  for (const sameMonth of [true, false]) {
    for (const first of paidFirst) {
      for (const [amount, left] of available) {
        if (sameMonth && amount.month !== first.month) continue;
        const taken = Math.min(left, first.gross - (from.get(first) ?? 0));
        if (taken <= 0) continue;
        available.set(amount, left - taken);
        of.set(amount, ((of.get(amount) ?? 0) + taken) as Cents);
        from.set(first, ((from.get(first) ?? 0) + taken) as Cents);
      }
    }
  }
}

/** One column for each thing a day can say. Integers only, one array for the whole horizon. */
import { addDays, type Day } from '../../calendar/day.js';
import type { Period } from '../../calendar/period.js';
import type { Benefit, DailyFamily } from '../../law/benefits.js';
import type { FigureName } from '../../law/rates/index.js';
import type { Reason } from '../../law/reasons.js';
import type { Cents } from '../../money/cents.js';
import type { Cover, DayResult, ZeroReason } from '../result.js';
import { isSame } from './same.js';

/** A daily amount and the rules that made it; shared by all days on which nothing about it changes. */
export interface Basis {
  readonly benefit: Benefit;
  readonly family: DailyFamily;
  readonly amount: Cents;
  readonly reasons: readonly Reason[];
  readonly projected: readonly FigureName[];
}

/** What can cover a day, in the order in which it is told; one bit each. */
export const COVER_ORDER: readonly Cover[] = [
  'unemployment',
  'sickness',
  'rehabilitation',
  'pension',
  'work',
  'other',
  'periodised-pay',
];
export const COVERED_BY = Object.fromEntries(COVER_ORDER.map((cover, i) => [cover, 1 << i])) as Record<Cover, number>;

export const ZERO_REASONS: readonly (ZeroReason | null)[] = [
  null,
  'means-test',
  'parents-income',
  'benefit-deduction',
  'pay',
  'smallest-payment',
];

/** By which road a day of unemployment benefit comes about. */
export const ROUTES = ['plain', 'in-service', 'in-sickness-waiting', 'after-sickness-maximum', 'paid-waiting'] as const;
export type Route = (typeof ROUTES)[number];

type Compensated = NonNullable<DayResult['compensation']>;

/** Bytes of a day in all columns. */
const BYTES_PER_DAY = 6 * Int32Array.BYTES_PER_ELEMENT + 3 * Uint16Array.BYTES_PER_ELEMENT + 3;

/** One entry a day. */
const DAILY_COLUMNS = [
  'unemployment',
  'sickness',
  'rehabilitation',
  'covers',
  'basis',
  'emptied',
  'compensation',
  'route',
  'zero',
  'lostToZero',
] as const;
/** What the days before each one come to. */
const SUMS = ['countedBefore', 'partialBefore'] as const;

export class Book {
  readonly first: Day;
  readonly length: number;
  /** Obstacle masks. */
  readonly unemployment: Int32Array;
  readonly sickness: Int32Array;
  readonly rehabilitation: Int32Array;
  readonly covers: Uint8Array;
  /** Index of the paid basis + 1; 0: none of the three is paid. */
  readonly basis: Uint16Array;
  /** The same of an entitlement that rules bring to nothing. */
  readonly emptied: Uint16Array;
  /** Index of the compensation + 1; 0: none is paid. */
  readonly compensation: Uint16Array;
  /** Index in {@link ROUTES}. */
  readonly route: Uint8Array;
  readonly zero: Uint8Array;
  /** Cents that the rule behind `zero` takes from the day. */
  readonly lostToZero: Int32Array;
  /** Days that count towards the 300, before each day. */
  readonly countedBefore: Int32Array;
  /** Days of partial sickness allowance, before each day. */
  readonly partialBefore: Int32Array;
  readonly bases: Basis[] = [];
  readonly compensations: Compensated[] = [];

  constructor(horizon: Period) {
    this.first = horizon.from;
    this.length = horizon.to - horizon.from + 1;
    // The columns of running sums have one entry more, so all have room for it. The widest come first.
    const room = this.length + 1;
    const memory = new ArrayBuffer(BYTES_PER_DAY * room);
    let used = 0;
    const place = (bytes: number): number => {
      used += bytes * room;
      return used - bytes * room;
    };
    const wide = (): Int32Array => new Int32Array(memory, place(Int32Array.BYTES_PER_ELEMENT), room);
    const index = (): Uint16Array => new Uint16Array(memory, place(Uint16Array.BYTES_PER_ELEMENT), room);
    const narrow = (): Uint8Array => new Uint8Array(memory, place(1), room);
    this.unemployment = wide();
    this.sickness = wide();
    this.rehabilitation = wide();
    this.lostToZero = wide();
    this.countedBefore = wide();
    this.partialBefore = wide();
    this.basis = index();
    this.emptied = index();
    this.compensation = index();
    this.covers = narrow();
    this.route = narrow();
    this.zero = narrow();
  }

  /** Takes over the days before one from the book of a path that is equal up to there. */
  carryOn(earlier: Book, before: Day): void {
    const days = before - this.first;
    for (const column of DAILY_COLUMNS) this[column].set(earlier[column].subarray(0, days) as never);
    for (const column of SUMS) this[column].set(earlier[column].subarray(0, days + 1));
    this.bases.push(...earlier.bases);
    this.compensations.push(...earlier.compensations);
  }

  dayAt(i: number): Day {
    return addDays(this.first, i);
  }

  /** What a column of running sums gained in a period, as far as the horizon holds it. */
  sumOf(before: Int32Array, { from, to }: Period): number {
    const first = Math.max(0, from - this.first);
    const end = Math.min(this.length, to - this.first + 1);
    return end <= first ? 0 : (before[end] as number) - (before[first] as number);
  }

  /** The index of a basis equal to the given one + 1. */
  intern(basis: Basis): number {
    // What was known last is mostly what is asked for next.
    for (let index = this.bases.length; index > 0; index -= 1) {
      if (isSameBasis(this.bases[index - 1] as Basis, basis)) return index;
    }
    return this.bases.push(basis);
  }

  /** The same of a compensation. */
  internCompensation(compensation: Compensated): number {
    const known = this.compensations.findIndex((each) => isSame(each, compensation));
    return known >= 0 ? known + 1 : this.compensations.push(compensation);
  }

  basisAt(i: number): Basis | null {
    const index = this.basis[i] as number;
    return index === 0 ? null : (this.bases[index - 1] as Basis);
  }

  emptiedAt(i: number): Basis | null {
    const index = this.emptied[i] as number;
    return index === 0 ? null : (this.bases[index - 1] as Basis);
  }

  compensationAt(i: number): Compensated | null {
    const index = this.compensation[i] as number;
    return index === 0 ? null : (this.compensations[index - 1] as Compensated);
  }
}

function isSameBasis(a: Basis, b: Basis): boolean {
  return (
    a.benefit === b.benefit && a.amount === b.amount && isSame(a.reasons, b.reasons) && isSame(a.projected, b.projected)
  );
}

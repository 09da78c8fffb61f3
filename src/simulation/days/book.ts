/** One column for each thing a day can say. Integers only, one array for the whole horizon. */
import { addDays, type Day } from '../../calendar/day.js';
import type { Period } from '../../calendar/period.js';
import { type Benefit, COMPENSATION_BENEFITS, type DailyFamily } from '../../law/benefits.js';
import type { FigureName } from '../../law/rates/index.js';
import type { Reason } from '../../law/reasons.js';
import type { Cents } from '../../money/cents.js';
import type { Cover, ZeroReason } from '../result.js';

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

export const COMPENSATIONS = [null, ...COMPENSATION_BENEFITS] as const;

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
  /** Index in {@link ROUTES}. */
  readonly route: Uint8Array;
  readonly zero: Uint8Array;
  /** Cents that the rule behind `zero` takes from the day. */
  readonly lostToZero: Int32Array;
  readonly compensation: Uint8Array;
  readonly compensationCents: Int32Array;
  /** Days that count towards the 300, before each day. */
  readonly countedBefore: Int32Array;
  /** Days of partial sickness allowance, before each day. */
  readonly partialBefore: Int32Array;
  readonly bases: Basis[] = [];
  readonly #known = new Map<string, number>();

  constructor(horizon: Period) {
    this.first = horizon.from;
    this.length = horizon.to - horizon.from + 1;
    this.unemployment = new Int32Array(this.length);
    this.sickness = new Int32Array(this.length);
    this.rehabilitation = new Int32Array(this.length);
    this.covers = new Uint8Array(this.length);
    this.basis = new Uint16Array(this.length);
    this.emptied = new Uint16Array(this.length);
    this.route = new Uint8Array(this.length);
    this.zero = new Uint8Array(this.length);
    this.lostToZero = new Int32Array(this.length);
    this.compensation = new Uint8Array(this.length);
    this.compensationCents = new Int32Array(this.length);
    this.countedBefore = new Int32Array(this.length + 1);
    this.partialBefore = new Int32Array(this.length + 1);
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
    const key = JSON.stringify([basis.benefit, basis.amount, basis.reasons, basis.projected]);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.bases.push(basis);
    this.#known.set(key, this.bases.length);
    return this.bases.length;
  }

  basisAt(i: number): Basis | null {
    return this.#at(this.basis, i);
  }

  emptiedAt(i: number): Basis | null {
    return this.#at(this.emptied, i);
  }

  #at(column: Uint16Array, i: number): Basis | null {
    const index = column[i] as number;
    return index === 0 ? null : (this.bases[index - 1] as Basis);
  }
}

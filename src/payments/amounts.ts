/** The amounts of a block, gathered day by day. */
import { type Day, lastDayOf, monthOf } from '../calendar/day.js';
import type { Benefit } from '../law/benefits.js';
import { lawOn } from '../law/rates/index.js';
import type { Cents } from '../money/cents.js';
import type { DailyPayment } from '../simulation/result.js';
import type { Amount, Taxed } from './draft.js';
import type { LateRight } from './lateRight.js';

type Gathered = { -readonly [K in keyof Amount]: Amount[K] };

export class Amounts {
  readonly all: Gathered[] = [];
  readonly #byDay: boolean;
  /** The latest amount of each thing that is taxed on its own. */
  readonly #latest = new Map<Taxed, Gathered>();
  readonly #taxed: Taxed[] = [];

  /** @param byDay each day stands apart; else days of one month that are taxed as one are one amount */
  constructor(byDay: boolean) {
    this.#byDay = byDay;
  }

  /** What a benefit pays for a day. @param replaced the right that takes its place later */
  addPayment(value: Day, paid: DailyPayment, replaced: LateRight | null = null): void {
    const { benefit, amount, reasons } = paid;
    const atMinimum = reasons.some(({ rule }) => MINIMUMS.has(rule)) || isMinimum(benefit, amount, value);
    const besidePension = reasons.some(({ rule }) => rule === 'rehabilitation.pensioner');
    this.#add(value, this.#taxedAs(benefit, amount, atMinimum, besidePension), replaced);
  }

  /** What is paid for a day by no rule that says how it is taxed. */
  addPlain(value: Day, benefit: Benefit, amount: Cents, atMinimum = false): void {
    this.#add(value, this.#taxedAs(benefit, amount, atMinimum, false), null);
  }

  #add(value: Day, taxed: Taxed, replaced: LateRight | null): void {
    const latest = this.#latest.get(taxed);
    if (latest !== undefined && !this.#byDay && value <= lastDayOf(latest.month)) {
      latest.gross = (latest.gross + taxed.perDay) as Cents;
      latest.to = value;
      return;
    }
    const amount = { month: monthOf(value), gross: taxed.perDay, taxed, day: value, to: value, replaced };
    this.#latest.set(taxed, amount);
    this.all.push(amount);
  }

  /** One object for all days that are taxed alike. */
  #taxedAs(benefit: Benefit, perDay: Cents, atMinimum: boolean, besidePension: boolean): Taxed {
    const known = this.#taxed.find(
      (each) =>
        each.perDay === perDay &&
        each.benefit === benefit &&
        each.atMinimum === atMinimum &&
        each.besidePension === besidePension,
    );
    if (known !== undefined) return known;
    const taxed = { benefit, perDay, atMinimum, besidePension, fullPension: false };
    this.#taxed.push(taxed);
    return taxed;
  }
}

const MINIMUMS: ReadonlySet<string> = new Set([
  'sickness.minimum',
  'rehabilitation.minimum',
  'rehabilitation.higher-minimum',
]);

/** An amount decided in history says nothing of its rule; the minimum is known by its euros. */
export function isMinimum(benefit: Benefit, perDay: Cents, value: Day): boolean {
  return benefit === 'sickness-allowance' && perDay === lawOn(value)('sickness.minimum');
}

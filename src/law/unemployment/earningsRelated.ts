/** TTL 6:2, 6:3 a, 6:4: earnings-related allowance and its steps (R16, R42). */
import { type Day, day } from '../../calendar/day.js';
import { type Cents, SHARE_UNIT, shareOf } from '../../money/cents.js';
import type { LawReader } from '../rates/index.js';

/** Act 395/2024: the steps concern work conditions met on this day or later. */
const STEPS_BEGIN = day('2024-09-02');

/** The figures of the formula: base and knee in daily amounts, shares in hundred-thousandths, days in tenths. */
export interface EarningsRelatedTerms {
  readonly base: Cents;
  /** In base amounts a month. */
  readonly knee: number;
  readonly deduction: number;
  readonly lower: number;
  readonly upper: number;
  readonly cap: number;
  readonly perMonth: number;
}

export function earningsRelatedTerms(law: LawReader): EarningsRelatedTerms {
  return {
    base: law('unemployment.base-amount') as Cents,
    knee: law('unemployment.earnings-knee'),
    deduction: law('unemployment.earnings-deduction'),
    lower: law('unemployment.earnings-lower-share'),
    upper: law('unemployment.earnings-upper-share'),
    cap: law('unemployment.earnings-cap-share'),
    perMonth: law('unemployment.days-per-month'),
  };
}

/**
 * The full daily amount from a monthly base wage, without child increase:
 * base + 45 % of the daily wage up to the knee + 20 % above it, at most 90 % of the daily wage, at least the base.
 */
export function earningsRelatedAmount(terms: EarningsRelatedTerms, baseWage: Cents): Cents {
  // In units of a cent ÷ (SHARE_UNIT × 215): daily wage = wage × (1 − deduction) ÷ 21.5.
  const unit = BigInt(SHARE_UNIT);
  const one = unit * BigInt(terms.perMonth);
  const wage = BigInt(baseWage) * (unit - BigInt(terms.deduction)) * 10n;
  const base = BigInt(terms.base) * one;
  const knee = BigInt(terms.knee * terms.base) * unit * 10n;
  const upToKnee = wage < knee ? wage : knee;
  const aboveKnee = wage > knee ? wage - knee : 0n;
  const open = base * unit + (upToKnee - base) * BigInt(terms.lower) + aboveKnee * BigInt(terms.upper);
  const cap = wage * BigInt(terms.cap);
  const limited = open < cap ? open : cap;
  const exact = limited > base * unit ? limited : base * unit;
  const by = one * unit;
  return Number((2n * exact + by) / (2n * by)) as Cents;
}

/** The share of the full amount after a number of full days has been paid. */
export function earningsRelatedStep(law: LawReader, fullDaysPaid: number): number {
  if (fullDaysPaid >= law('unemployment.earnings-second-step-days')) {
    return law('unemployment.earnings-second-step-share');
  }
  if (fullDaysPaid >= law('unemployment.earnings-first-step-days')) {
    return law('unemployment.earnings-first-step-share');
  }
  return SHARE_UNIT;
}

/** A step's daily amount, never below the base amount. */
export function steppedAmount(law: LawReader, full: Cents, share: number): Cents {
  return Math.max(shareOf(full, share), Math.min(full, law('unemployment.base-amount'))) as Cents;
}

/** Steps apply when the work condition was met from 2.9.2024, or when the date is not known (R42). */
export function hasSteps(metOn: Day | null): boolean {
  return metOn === null || metOn >= STEPS_BEGIN;
}

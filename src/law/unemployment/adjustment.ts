/** TTL 4:2–5, YTL 15 §: benefit adjusted against pay of part-time work (R14, R29). */
import { type Cents, minusDownToZero, SHARE_UNIT } from '../../money/cents.js';
import type { LawReader } from '../rates/index.js';

/** The disregard in cents a month, the share of what exceeds it in hundred-thousandths, days of a month in tenths. */
export interface AdjustmentTerms {
  readonly disregard: Cents;
  readonly share: number;
  readonly perMonth: number;
}

export function adjustmentTerms(law: LawReader): AdjustmentTerms {
  return {
    disregard: law('unemployment.earnings-disregard') as Cents,
    share: law('unemployment.adjustment-share'),
    perMonth: law('unemployment.days-per-month'),
  };
}

/**
 * What a month's pay takes off each day: 50 % of the pay above the disregard, ÷ 21.5, half up.
 * The disregard is that of the calendar month.
 */
export function adjustmentReduction(terms: AdjustmentTerms, monthlyPay: Cents): Cents {
  const over = Math.max(0, monthlyPay - terms.disregard);
  const numerator = over * terms.share * 10;
  const denominator = terms.perMonth * SHARE_UNIT;
  return Math.floor((2 * numerator + denominator) / (2 * denominator)) as Cents;
}

/**
 * Earnings-related allowance: with pay it may not exceed the base wage, and never falls below what the
 * basic part would be when adjusted (TTL 4:5.2).
 */
export function adjustedEarningsRelated(
  full: Cents,
  reduction: Cents,
  monthlyPay: Cents,
  { base, baseWage, perMonth }: { base: Cents; baseWage: Cents | null; perMonth: number },
): Cents {
  let daily = minusDownToZero(full, reduction);
  if (baseWage !== null) {
    const room = Math.max(0, baseWage - monthlyPay) as Cents;
    daily = Math.min(daily, Math.floor((room * 20 + perMonth) / (2 * perMonth))) as Cents;
  }
  return Math.max(daily, Math.min(minusDownToZero(base, reduction), full)) as Cents;
}

/** TTL 4:2–5, YTL 15 §: benefit adjusted against pay of part-time work (R14, R29). */
import { type Cents, minusDownToZero, SHARE_UNIT } from '../../money/cents.js';
import type { LawReader } from '../rates/index.js';

/**
 * What a month's pay takes off each day: 50 % of the pay above the disregard, ÷ 21.5, half up.
 * The disregard is that of the calendar month.
 */
export function adjustmentReduction(law: LawReader, monthlyPay: Cents): Cents {
  const over = Math.max(0, monthlyPay - law('unemployment.earnings-disregard'));
  const numerator = over * law('unemployment.adjustment-share') * 10;
  const denominator = law('unemployment.days-per-month') * SHARE_UNIT;
  return Math.floor((2 * numerator + denominator) / (2 * denominator)) as Cents;
}

/**
 * Earnings-related allowance: with pay it may not exceed the base wage, and never falls below what the
 * basic part would be when adjusted (TTL 4:5.2).
 */
export function adjustedEarningsRelated(law: LawReader, full: Cents, monthlyPay: Cents, baseWage: Cents | null): Cents {
  const reduction = adjustmentReduction(law, monthlyPay);
  let daily = minusDownToZero(full, reduction);
  if (baseWage !== null) {
    const room = Math.max(0, baseWage - monthlyPay) as Cents;
    const perMonth = law('unemployment.days-per-month');
    daily = Math.min(daily, Math.floor((room * 20 + perMonth) / (2 * perMonth))) as Cents;
  }
  const basic = minusDownToZero(law('unemployment.base-amount') as Cents, reduction);
  return Math.max(daily, Math.min(basic, full)) as Cents;
}

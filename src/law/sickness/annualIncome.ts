/** SVL 11:2–7: the annual income behind sickness and rehabilitation allowance (R12). */
import { type Day, firstDayOf, lastDayOf, type Month, monthOf } from '../../calendar/day.js';
import type { Period } from '../../calendar/period.js';
import { type Cents, mulDiv, SHARE_UNIT } from '../../money/cents.js';
import { type ExactCents, exactly, exactShare } from '../../money/exact.js';
import type { LawReader } from '../rates/index.js';
import { incomeOfRate } from './rate.js';

/** The twelve calendar months before the month that precedes the onset (SVL 11:2). */
export function reviewMonths(law: LawReader, onset: Day): { readonly first: Month; readonly last: Month } {
  const last = monthOf(onset) - 2;
  return { first: (last - law('sickness.review-months') + 1) as Month, last: last as Month };
}

export function reviewPeriod(law: LawReader, onset: Day): Period {
  const { first, last } = reviewMonths(law, onset);
  return { from: firstDayOf(first), to: lastDayOf(last) };
}

/** Benefits of the review period: gross euros as paid and the working days that their periods cover. */
export interface BenefitsInReview {
  readonly gross: Cents;
  readonly workingDays: number;
}

export interface BenefitBasedIncome {
  /** Gross ÷ working days. */
  readonly average: Cents;
  /** The annual income whose rate the average is. */
  readonly yearly: Cents;
  /** Its part for the days covered. */
  readonly income: Cents;
}

/** SVL 11:6, with its three roundings; no cap at 300 days (R12). */
export function benefitBasedIncome(law: LawReader, benefits: BenefitsInReview): BenefitBasedIncome {
  if (benefits.workingDays === 0) return { average: 0 as Cents, yearly: 0 as Cents, income: 0 as Cents };
  const average = mulDiv(benefits.gross, 1, benefits.workingDays);
  const yearly = incomeOfRate(law, average);
  return { average, yearly, income: mulDiv(yearly, benefits.workingDays, law('sickness.income-divisor')) };
}

/** Wages after the contribution deduction of the onset year, unrounded (SVL 11:7, R11). */
export function wagesAfterDeduction(law: LawReader, gross: Cents): ExactCents {
  if (gross === 0) return exactly(gross);
  return exactShare(gross, SHARE_UNIT - law('sickness.contribution-deduction'));
}

export function annualIncome(
  law: LawReader,
  parts: { readonly wages: Cents; readonly entrepreneur: Cents; readonly benefits: BenefitsInReview },
): ExactCents {
  return (wagesAfterDeduction(law, parts.wages) +
    exactly(parts.entrepreneur) +
    exactly(benefitBasedIncome(law, parts.benefits).income)) as ExactCents;
}

/**
 * SVL 11:2.3: on request, three months × 4 replace the review period when they are at least 20 % higher.
 * Both incomes are after deduction. The scenario format cannot state the request.
 */
export function threeMonthIncome(reviewIncome: ExactCents, threeMonths: ExactCents): ExactCents | null {
  const yearly = threeMonths * 4;
  return yearly * 100 >= reviewIncome * 120 ? (yearly as ExactCents) : null;
}

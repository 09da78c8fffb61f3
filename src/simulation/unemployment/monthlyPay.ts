/** Pay received in a month: all of it, and the part that adjusts unemployment benefit (R28, R29). */
import type { Month } from '../../calendar/day.js';
import type { PayPart } from '../../law/reasons.js';
import { type Cents, mulDiv } from '../../money/cents.js';
import type { Run } from '../days/run.js';
import { weekdaysOfMonth } from '../timeline/monthlyItems.js';
import type { WorkedMonth } from '../timeline/workedMonths.js';

/** What was earned on days of at most 80 % of full time, less days of allowance or sanction so far (R29, R31). */
export function adjustedParts(run: Run, month: Month): readonly PayPart[] {
  return partsOf(run, month, ({ adjustable, excluded }) => adjustable - excluded);
}

/** All pay of the month, for the limit during training (KKRL 37 §, R54). */
export function receivedParts(run: Run, month: Month): readonly PayPart[] {
  return partsOf(run, month, ({ days }) => days);
}

export function sumOf(parts: readonly PayPart[]): Cents {
  return parts.reduce((sum, { pay }) => sum + pay, 0) as Cents;
}

const NO_PAY: readonly PayPart[] = [];

function partsOf(run: Run, month: Month, daysOf: (worked: WorkedMonth) => number): readonly PayPart[] {
  const paid = run.worked.paidIn(month);
  if (paid.length === 0) return NO_PAY;
  return paid.map((worked) => {
    const { monthlyPay } = worked.step;
    const days = daysOf(worked);
    const ofDays = weekdaysOfMonth(worked.month);
    const part = days === ofDays ? null : { days, ofDays };
    return { monthly: monthlyPay, part, pay: mulDiv(monthlyPay, days, ofDays) };
  });
}

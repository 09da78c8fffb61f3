/** Pay received in a month: all of it, and the part that adjusts unemployment benefit (R28, R29). */
import type { Month } from '../../calendar/day.js';
import { type Cents, mulDiv } from '../../money/cents.js';
import type { Run } from '../days/run.js';
import { weekdaysOfMonth } from '../timeline/monthlyItems.js';

/** What was earned on days of at most 80 % of full time, less days of allowance or sanction so far (R29, R31). */
export function adjustedPay(run: Run, month: Month): Cents {
  let pay = 0;
  for (const { step, month: earned, adjustable, excluded } of run.worked) {
    if (earned + step.payMonthOffset !== month) continue;
    pay += mulDiv(step.monthlyPay, adjustable - excluded, weekdaysOfMonth(earned));
  }
  return pay as Cents;
}

/** All pay of the month, for the limit during training (KKRL 37 §, R54). */
export function payReceived(run: Run, month: Month): Cents {
  let pay = 0;
  for (const { step, month: earned, days } of run.worked) {
    if (earned + step.payMonthOffset === month) pay += mulDiv(step.monthlyPay, days, weekdaysOfMonth(earned));
  }
  return pay as Cents;
}

/** Tax-free compensations of a day, with the figure behind them (TTL 10:6, KKRL 31 §). */
import type { Day } from '../../calendar/day.js';
import { type Compensation, familyOf } from '../../law/benefits.js';
import { type FigureName, readingOn } from '../../law/rates/index.js';
import { reason } from '../../law/reasons.js';
import type { Cents } from '../../money/cents.js';
import type { DayResult } from '../result.js';

const FIGURES: Readonly<Record<Compensation, FigureName>> = {
  'expense-compensation': 'unemployment.expense-compensation',
  'maintenance-compensation': 'rehabilitation.maintenance-compensation',
};

export function compensationOn(benefit: Compensation, value: Day): NonNullable<DayResult['compensation']> {
  const { law, figures } = readingOn(value);
  const daily = law(FIGURES[benefit]) as Cents;
  return { benefit, family: familyOf(benefit), amount: daily, reasons: [reason(benefit, { daily }, figures)] };
}

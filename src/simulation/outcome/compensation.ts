/** Tax-free compensations of a day, with the figure behind them (TTL 10:6, KKRL 31 §). */
import type { Day } from '../../calendar/day.js';
import { familyOf } from '../../law/benefits.js';
import { readingOn } from '../../law/rates/index.js';
import { reason } from '../../law/reasons.js';
import type { Cents } from '../../money/cents.js';
import { type Book, COMPENSATIONS } from '../days/book.js';
import type { DayResult } from '../result.js';

const FIGURES = {
  'expense-compensation': 'unemployment.expense-compensation',
  'maintenance-compensation': 'rehabilitation.maintenance-compensation',
} as const;

/** The compensation that a day of the book brings. */
export function compensationAt(book: Book, i: number): DayResult['compensation'] {
  const benefit = COMPENSATIONS[book.compensation[i] as number];
  if (!benefit) return null;
  return compensation(benefit, book.compensationCents[i] as Cents, book.dayAt(i));
}

function compensation(benefit: keyof typeof FIGURES, amount: Cents, value: Day): DayResult['compensation'] {
  const { law, figures } = readingOn(value);
  law(FIGURES[benefit]);
  return { benefit, family: familyOf(benefit), amount, reasons: [reason(benefit, { daily: amount }, figures)] };
}

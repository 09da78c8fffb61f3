/** The columns of the book, read as days. */
import { contains, type Period } from '../../calendar/period.js';
import type { DailyFamily } from '../../law/benefits.js';
import { NOT_IN_QUESTION, type ObstacleOf, obstaclesIn } from '../../law/obstacles.js';
import type { Cents } from '../../money/cents.js';
import { type Basis, type Book, COVER_ORDER, ZERO_REASONS } from '../days/book.js';
import type { DailyPayment, DayResult } from '../result.js';
import { compensationAt } from './compensation.js';

export function dayResults(book: Book, gaps: readonly Period[]): DayResult[] {
  return Array.from({ length: book.length }, (_, i) => dayResult(book, i, gaps));
}

function dayResult(book: Book, i: number, gaps: readonly Period[]): DayResult {
  const day = book.dayAt(i);
  const zero = ZERO_REASONS[book.zero[i] as number] ?? null;
  const covers = book.covers[i] as number;
  return {
    day,
    paid: paymentOf(book.basisAt(i)),
    compensation: compensationAt(book, i),
    covers: COVER_ORDER.filter((_, bit) => (covers & (1 << bit)) !== 0),
    inGap: covers === 0 && gaps.some((gap) => contains(gap, day)),
    reducedToZero: zero,
    lostToZero: book.lostToZero[i] as Cents,
    emptied: paymentOf(book.emptiedAt(i)),
    obstacles: {
      unemployment: named('unemployment', book.unemployment[i] as number),
      sickness: named('sickness', book.sickness[i] as number),
      rehabilitation: named('rehabilitation', book.rehabilitation[i] as number),
    },
  };
}

function paymentOf(basis: Basis | null): DailyPayment | null {
  return basis && { benefit: basis.benefit, family: basis.family, amount: basis.amount, reasons: basis.reasons };
}

function named<F extends DailyFamily>(family: F, mask: number): readonly ObstacleOf[F][] | null {
  if (mask === 0 || (mask & NOT_IN_QUESTION) !== 0) return null;
  return obstaclesIn(family, mask);
}

/** The columns of the book, read as days. */
import type { Period } from '../../calendar/period.js';
import type { DailyFamily } from '../../law/benefits.js';
import { NOT_IN_QUESTION, type ObstacleOf, obstaclesIn } from '../../law/obstacles.js';
import type { Cents } from '../../money/cents.js';
import { type Basis, type Book, COVER_ORDER, ZERO_REASONS } from '../days/book.js';
import type { Cover, DailyPayment, DayResult } from '../result.js';

/** Equal parts of the days are one object for all of them. */
export function dayResults(book: Book, gaps: readonly Period[]): DayResult[] {
  const payments = book.bases.map(paymentOf);
  const obstacles = {
    unemployment: namesByMask('unemployment'),
    sickness: namesByMask('sickness'),
    rehabilitation: namesByMask('rehabilitation'),
  };
  const inGap = new Uint8Array(book.length);
  for (const { from, to } of gaps) inGap.fill(1, from - book.first, to - book.first + 1);
  let standing: DayResult['obstacles'] = { unemployment: null, sickness: null, rehabilitation: null };
  const obstaclesAt = (i: number): DayResult['obstacles'] => {
    const unemployment = obstacles.unemployment(book.unemployment[i] as number);
    const sickness = obstacles.sickness(book.sickness[i] as number);
    const rehabilitation = obstacles.rehabilitation(book.rehabilitation[i] as number);
    const same =
      standing.unemployment === unemployment &&
      standing.sickness === sickness &&
      standing.rehabilitation === rehabilitation;
    if (!same) standing = { unemployment, sickness, rehabilitation };
    return standing;
  };
  return Array.from({ length: book.length }, (_, i): DayResult => {
    const zero = book.zero[i] as number;
    return {
      day: book.dayAt(i),
      paid: payments[(book.basis[i] as number) - 1] ?? null,
      compensation: book.compensationAt(i),
      covers: COVERS[book.covers[i] as number] as readonly Cover[],
      inGap: inGap[i] === 1,
      reducedToZero: ZERO_REASONS[zero] ?? null,
      lostToZero: book.lostToZero[i] as Cents,
      emptied: payments[(book.emptied[i] as number) - 1] ?? null,
      obstacles: obstaclesAt(i),
    };
  });
}

/** What each mask of covers stands for. */
const COVERS: readonly (readonly Cover[])[] = Array.from({ length: 1 << COVER_ORDER.length }, (_, mask) =>
  COVER_ORDER.filter((_, bit) => (mask & (1 << bit)) !== 0),
);

function paymentOf({ benefit, family, amount, reasons }: Basis): DailyPayment {
  return { benefit, family, amount, reasons };
}

/** The obstacles of a mask; null where the benefit is not in question or nothing stands in its way. */
function namesByMask<F extends DailyFamily>(family: F): (mask: number) => readonly ObstacleOf[F][] | null {
  const known = new Map<number, readonly ObstacleOf[F][]>();
  return (mask) => {
    if (mask === 0 || (mask & NOT_IN_QUESTION) !== 0) return null;
    const names = known.get(mask) ?? obstaclesIn(family, mask);
    known.set(mask, names);
    return names;
  };
}

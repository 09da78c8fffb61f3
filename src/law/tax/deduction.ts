/** A deduction that shrinks as income grows, with its arithmetic. */
import { type Cents, ZERO } from '../../money/cents.js';
import { type ExactCents, exactly, roundExact } from '../../money/exact.js';

/** A share of the income between two limits, by which a deduction shrinks. */
export interface Reduction {
  readonly above: Cents;
  /** What of the income lies above, up to where the next reduction begins. */
  readonly part: Cents;
  /** Hundred-thousandths. */
  readonly share: number;
}

export interface Deduction {
  readonly full: Cents;
  readonly reductions: readonly Reduction[];
  /** The income from which it is taken: never more than that. */
  readonly most: Cents;
  readonly amount: Cents;
  readonly section: string;
}

/** The full amount less the reductions, half up to the cent; not below nothing. */
export function reduced(full: Cents, reductions: readonly Reduction[], most: Cents, section: string): Deduction {
  const exact = reductions.reduce((left, { part, share }) => left - part * share, exactly(full) as number);
  const amount = exact <= 0 ? ZERO : roundExact(exact as ExactCents);
  return { full, reductions, most, amount: Math.min(amount, most) as Cents, section };
}

/** What of an income lies above a limit, and not above the next one. */
export function partAbove(income: Cents, limit: Cents, next = Number.POSITIVE_INFINITY): Cents {
  return Math.max(0, Math.min(income, next) - limit) as Cents;
}

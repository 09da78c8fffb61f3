import { type Cents, SHARE_UNIT } from './cents.js';

/**
 * Cents times 100 000: an amount between two roundings of the law (R11). A share of a cent amount is a whole number
 * of these, so nothing is lost until the law says where to round.
 */
export type ExactCents = number & { readonly brand: 'ExactCents' };

export function exactly(amount: Cents): ExactCents {
  return (amount * SHARE_UNIT) as ExactCents;
}

/** A share (hundred-thousandths) of an amount, unrounded. */
export function exactShare(amount: number, share: number): ExactCents {
  return (amount * share) as ExactCents;
}

/** amount × numerator ÷ denominator, half up to the cent. The amount is not negative. */
export function roundExact(amount: ExactCents, numerator = 1, denominator = 1): Cents {
  const exact = BigInt(amount) * BigInt(numerator);
  const by = BigInt(denominator) * BigInt(SHARE_UNIT);
  return Number((exact * 2n + by) / (by * 2n)) as Cents;
}

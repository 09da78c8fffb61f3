/** TTL 11:5.2, YTL 24.2 §: a month that would bring less than half a day's base amount brings nothing. */
import { type Cents, SHARE_UNIT } from '../../money/cents.js';
import type { LawReader } from '../rates/index.js';

/** The base amount of a day in cents, and the share of it that a month must bring. */
export function smallestPaymentTerms(law: LawReader): { base: Cents; share: number } {
  return {
    base: law('unemployment.base-amount') as Cents,
    share: law('unemployment.smallest-payment-share'),
  };
}

export function isBelowSmallestPayment(law: LawReader, month: Cents): boolean {
  const { base, share } = smallestPaymentTerms(law);
  return month * SHARE_UNIT < base * share;
}

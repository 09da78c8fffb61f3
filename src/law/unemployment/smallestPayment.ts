/** TTL 11:5.2, YTL 24.2 §: a month that would bring less than half a day's base amount brings nothing. */
import { type Cents, SHARE_UNIT } from '../../money/cents.js';
import type { LawReader } from '../rates/index.js';

export function isBelowSmallestPayment(law: LawReader, month: Cents): boolean {
  return month * SHARE_UNIT < law('unemployment.base-amount') * law('unemployment.smallest-payment-share');
}

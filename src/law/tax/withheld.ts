/** Tax withheld from a payment in euros (R11, R27). */
import { type Cents, shareOf } from '../../money/cents.js';

/** Rounded once for the whole payment, half up. */
export function withheldFrom(gross: Cents, share: number): Cents {
  return shareOf(gross, share);
}

/**
 * The tax of one payment divided among the calendar months that it pays for, so that months and payments add up: each
 * month half up of its own gross, the last one the rest, which can be a cent or so off its own share.
 * @param months the gross of each month, in order; their sum is the payment
 */
export function withheldByMonth(months: readonly Cents[], share: number): readonly Cents[] {
  const gross = months.reduce((sum, each) => sum + each, 0) as Cents;
  const before = months.slice(0, -1).map((each) => shareOf(each, share));
  const rest = withheldFrom(gross, share) - before.reduce((sum, each) => sum + each, 0);
  return months.length === 0 ? [] : [...before, rest as Cents];
}

/** ToTuL 23 §, YTL 27 §, SVL 15:12, KKRL 48 §: assistance paid as an advance is collected from the benefit awaited. */
import { type Month, monthOf } from '../calendar/day.js';
import type { Cents } from '../money/cents.js';
import type { Payment } from '../payments/money.js';

/** Assistance of each month, and what of it has been collected so far. */
export type Collected = Map<Month, { readonly amount: Cents; readonly collected: Cents }>;

/**
 * Takes from the payments what was granted for an earlier month while their decision was awaited: of each month at most
 * the assistance, at most what the benefit brings for it after tax. Payments that the decision does not delay are not
 * touched.
 */
export function collectFrom(payments: readonly Payment[], granted: Collected): Cents {
  let sum = 0;
  for (const { decidedOn, date, to, parts } of payments) {
    if (decidedOn === null || decidedOn <= to) continue;
    for (const { month, gross, withheld } of parts) {
      const before = granted.get(month);
      if (before === undefined || month >= monthOf(date)) continue;
      const taken = Math.min(gross - withheld, before.amount - before.collected);
      granted.set(month, { ...before, collected: (before.collected + taken) as Cents });
      sum += taken;
    }
  }
  return sum as Cents;
}

/** A payment before tax: the amounts of its days, gathered by what they are taxed as and by month. */
import type { Day, Month } from '../calendar/day.js';
import type { Period } from '../calendar/period.js';
import type { Benefit } from '../law/benefits.js';
import type { TaxedPayment } from '../law/tax/taxedPayment.js';
import type { Cents } from '../money/cents.js';

export interface Draft extends Period {
  /** The day on which it is paid out. */
  readonly date: Day;
  readonly decidedOn: Day | null;
  /** The decision, and not the rhythm, sets the date. */
  readonly late: boolean;
  /** Ends after the horizon, or with it by accident: not paid in it. */
  readonly open: boolean;
  readonly amounts: readonly Amount[];
}

export interface Amount {
  readonly month: Month;
  readonly gross: Cents;
  readonly taxed: Omit<TaxedPayment, 'earlierYear'>;
  readonly day: Day;
  /** The benefit that takes its place later, and the day from which that is known. */
  readonly replaced: { readonly by: Benefit; readonly known: Day } | null;
}

/** A payment before tax: the amounts of its days, gathered by what they are taxed as and by month. */
import type { Day, Month } from '../calendar/day.js';
import type { Period } from '../calendar/period.js';
import type { TaxedPayment } from '../law/tax/taxedPayment.js';
import type { Cents } from '../money/cents.js';
import type { LateRight } from './lateRight.js';

export interface Draft extends Period {
  /** The day on which it is paid out. */
  readonly date: Day;
  readonly decidedOn: Day | null;
  /** The decision, and not the rhythm, sets the date. */
  readonly late: boolean;
  /** Its block runs on beyond the horizon, whose end alone cuts it off: paid later, not in the horizon. */
  readonly open: boolean;
  readonly amounts: readonly Amount[];
}

export type Taxed = Omit<TaxedPayment, 'earlierYear'>;

/** Of one month, and taxed as one. */
export interface Amount {
  readonly month: Month;
  readonly gross: Cents;
  readonly taxed: Taxed;
  /** Its first and last day. Days of a daily benefit stand apart wherever something is granted late for any of them. */
  readonly day: Day;
  readonly to: Day;
  /** The right that takes its place later. */
  readonly replaced: LateRight | null;
}

import type { OpenPeriod, Rate, RateChange } from '../../answer/rates.js';
import type { Receipt } from '../../answer/receipt.js';
import type { Day } from '../../calendar/day.js';

/** What `rates` says: figures in force on a day, or changes in a period. */
export interface RatesAnswer {
  readonly asked:
    | { readonly on: Day; readonly rates: readonly Rate[] }
    | { readonly period: OpenPeriod; readonly changes: readonly RateChange[] };
  readonly receipt: Receipt;
}

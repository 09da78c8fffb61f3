/** The state of rehabilitation allowance along a path. */
import type { Day } from '../calendar/day.js';
import type { Participation } from '../law/rehabilitation/mode.js';
import type { Reason } from '../law/reasons.js';
import type { Cents } from '../money/cents.js';
import type { ExactCents } from '../money/exact.js';
import type { Whole } from './wholes.js';

export interface RehabilitationState {
  readonly open: Map<Whole, OpenWhole>;
  /** The last paid day, also one paid to the employer, and what was taken part in then (null: in history or by claim). */
  lastPaid: { readonly day: Day; readonly part: Participation | null; readonly stepFrom: Day } | null;
  /** Working days of waiting and interval pay used, by calendar year (R21). */
  readonly claimed: Record<'waiting' | 'interval', Map<number, number>>;
}

export interface OpenWhole {
  readonly whole: Whole;
  /** The day that fixes income and formula: the start, or the first claimed waiting day (R54). */
  readonly fixedOn: Day;
  /** Waiting days still to come (KKRL 25 §); 0 without waiting. */
  waitingLeft: number;
  /** A pensioner's right begins on this day (KKRL 26 §). */
  readonly rightFrom: Day | null;
  /** 27 §: nothing to wait for. */
  readonly noWaiting: boolean;
  readonly income: ExactCents;
  /** Pension a month, when the allowance is a tenth of it (KKRL 34 §). */
  readonly pension: Cents | null;
  readonly reasons: readonly Reason[];
  paidAny: boolean;
}

export function newRehabilitationState(): RehabilitationState {
  return { open: new Map(), lastPaid: null, claimed: { waiting: new Map(), interval: new Map() } };
}

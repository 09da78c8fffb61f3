/** The state of rehabilitation allowance along a path. */
import type { Day } from '../../calendar/day.js';
import type { FigureName } from '../../law/rates/index.js';
import type { Reason } from '../../law/reasons.js';
import type { Participation } from '../../law/rehabilitation/mode.js';
import type { ExactCents } from '../../money/exact.js';
import type { Whole } from '../timeline/wholes.js';

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
  /** A pension was in payment on the day before: while it is, the allowance is a tenth of it (KKRL 34 §). */
  readonly pensioner: boolean;
  readonly reasons: readonly Reason[];
  /** Figures behind the income that are not yet enacted. */
  readonly projected: ReadonlySet<FigureName>;
  /** The first paid day, also one before the horizon or paid to the employer. */
  firstPaid: Day | null;
}

export function newRehabilitationState(): RehabilitationState {
  return { open: new Map(), lastPaid: null, claimed: { waiting: new Map(), interval: new Map() } };
}

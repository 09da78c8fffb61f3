import type { Day } from '../../calendar/day.js';
import type { Counter } from '../../simulation/result.js';

export type StatusCounterName = Counter['counter'] | 'rehabilitation-interruption-days' | 'rehabilitative-work-days';

/** How much of a right is used and left on the day described. */
export interface StatusCounter {
  readonly counter: StatusCounterName;
  /** In use on the day; otherwise `lastDay` holds if what it counts begins on the next day. */
  readonly running: boolean;
  /** Null: history does not tell. */
  readonly used: number | null;
  /** Null: history does not tell, or the last day is decided already. */
  readonly left: number | null;
  /** The last day of the right if what it counts goes on without a break; null: none that is known. */
  readonly lastDay: Day | null;
  /** Sections of law. */
  readonly law: string;
  /** Sickness allowance only. */
  readonly sickness: SicknessDetail | null;
}

export interface SicknessDetail {
  /** The illnesses for which the count holds; null: any other. */
  readonly illnesses: readonly (string | null)[];
  /** A maximum that ended on this day leaves no new right (SVL 8:9); null: none. */
  readonly maximumEnded: Day | null;
  /** Of an illness for which allowance is paid on the day. */
  readonly limits: readonly DayLimit[];
  /** The last day of the priority period if the illness lasts to it (SVL 12:3); null: not confirmed by then. */
  readonly priorityEnd: Day | null;
}

/** The 60th, 90th, 150th or 230th day. */
export interface DayLimit {
  readonly days: number;
  /** Null: passed. */
  readonly on: Day | null;
}

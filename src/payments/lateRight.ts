/** A right that becomes known only after its first days, and what has been paid until then. */
import type { Day } from '../calendar/day.js';
import type { Period } from '../calendar/period.js';
import type { Benefit } from '../law/benefits.js';
import type { PathFacts } from '../scenario/facts.js';
import type { DailyPayment, DayResult } from '../simulation/result.js';

/** One granted right that becomes known only after its first days. */
export interface LateRight extends Period {
  readonly granted: Benefit;
  readonly known: Day;
  /** The path as it looks until then. */
  readonly asKnown: PathFacts;
}

/** A day for which something has been paid that the granted right takes the place of. */
export interface ProvisionalDay {
  readonly right: LateRight;
  readonly day: DayResult;
  /** What was paid beyond what the day brings in the end. */
  readonly paid: DailyPayment | null;
}

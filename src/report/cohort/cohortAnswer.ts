import type { Receipt } from '../../answer/receipt.js';
import type { Day } from '../../calendar/day.js';
import type { CohortTables } from '../../cohort/tables.js';

/** What `cohort` says. */
export interface CohortAnswer {
  readonly tables: CohortTables;
  /** Null: the first simulated day of each case. */
  readonly today: Day | null;
  readonly receipt: Receipt;
}

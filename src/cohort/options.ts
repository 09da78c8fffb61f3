import type { Grouping } from './grouping.js';
import type { StatusRule } from './status.js';

/** What a table is asked for. Structured-clone safe. */
export interface CohortOptions {
  /** Months of the windows before and after the start. */
  readonly before: number;
  readonly after: number;
  readonly status: StatusRule;
  /** Null: one table of all. */
  readonly by: Grouping | null;
  /** Counts from 1 up to below this are hidden. */
  readonly minCell: number;
  /** Name of the path that is counted; null: the first of each case. */
  readonly path: string | null;
}

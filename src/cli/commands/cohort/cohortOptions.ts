import type { Day } from '../../../calendar/day.js';
import type { Grouping } from '../../../cohort/grouping.js';
import type { StatusRule } from '../../../cohort/status.js';
import type { CohortFormatName } from '../../../report/formatNames.js';

export interface CohortCommandOptions {
  /** Months. */
  readonly before: number;
  readonly after: number;
  readonly status: StatusRule;
  readonly by?: Grouping;
  readonly minCell: number;
  readonly path?: string;
  readonly format: CohortFormatName;
  readonly output?: string;
  readonly stdinFilepath?: string;
  readonly jobs?: number;
  /** As they were written. */
  readonly set?: readonly string[];
  readonly today?: Day;
  readonly quiet?: boolean;
  readonly color?: boolean;
}

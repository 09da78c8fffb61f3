import type { Grouping } from '../../../cohort/grouping.js';
import type { StatusRule } from '../../../cohort/status.js';
import type { CohortFormatName } from '../../../report/formatNames.js';
import type { ScenarioOptions } from '../../scenario-file/scenarioOptions.js';

export interface CohortCommandOptions extends ScenarioOptions {
  /** Months. */
  readonly before: number;
  readonly after: number;
  readonly status: StatusRule;
  readonly by?: Grouping;
  readonly minCell: number;
  readonly path?: string;
  readonly format: CohortFormatName;
  readonly stdinFilepath?: string;
  readonly jobs?: number;
}

import type { PlanFormatName } from '../../../report/formatNames.js';
import type { ScenarioOptions } from '../../scenario-file/scenarioOptions.js';

export interface PlanOptions extends ScenarioOptions {
  readonly path?: string;
  /** How many of the best are shown. */
  readonly top: number;
  /** More combinations than this are refused. */
  readonly limit: number;
  readonly format: PlanFormatName;
}

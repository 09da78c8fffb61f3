import type { Day, Month } from '../../../calendar/day.js';
import type { ScenarioOptions } from '../../scenario-file/scenarioOptions.js';

export const EXPLAIN_FORMATS = ['table', 'json'] as const;
type ExplainFormat = (typeof EXPLAIN_FORMATS)[number];

export interface ExplainOptions extends ScenarioOptions {
  readonly path?: string;
  /** One of the two, for a scenario. */
  readonly date?: Day;
  readonly month?: Month;
  readonly format: ExplainFormat;
}

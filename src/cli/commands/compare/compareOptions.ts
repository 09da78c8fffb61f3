import type { Criterion } from '../../../planning/compare/comparison.js';
import type { CompareFormatName } from '../../../report/formatNames.js';
import type { ScenarioOptions } from '../../scenario-file/scenarioOptions.js';

export interface CompareOptions extends ScenarioOptions {
  /** Names; none: all paths. */
  readonly path?: readonly string[];
  readonly baseline?: string;
  readonly by: Criterion;
  /** A kept result, which today's is compared with. */
  readonly against?: string;
  readonly format: CompareFormatName;
}

import type { CheckFormatName } from '../../../report/formatNames.js';
import type { Shard } from '../../batch/shard.js';
import type { ScenarioOptions } from '../../scenario-file/scenarioOptions.js';
import type { FailLevel, TaxChoice } from '../simulate/simulateOptions.js';

export interface CheckOptions extends ScenarioOptions {
  readonly format: CheckFormatName;
  readonly brief?: boolean;
  readonly failOn: FailLevel;
  readonly bail?: boolean;
  readonly maxFindings?: number;
  readonly ignoreKnown?: string;
  readonly writeBaseline?: string;
  readonly tax?: TaxChoice;
  readonly safetyNet?: boolean;
  readonly stdinFilepath?: string;
  readonly jobs?: number;
  readonly shard?: Shard;
  readonly resume?: boolean;
}

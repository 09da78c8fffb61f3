import type { Day } from '../../../calendar/day.js';
import type { CheckFormatName } from '../../../report/formatNames.js';
import type { Shard } from '../../batch/shard.js';
import type { FailLevel, TaxChoice } from '../simulate/simulateOptions.js';

export interface CheckOptions {
  readonly format: CheckFormatName;
  readonly brief?: boolean;
  readonly failOn: FailLevel;
  readonly bail?: boolean;
  readonly maxFindings?: number;
  readonly ignoreKnown?: string;
  readonly writeBaseline?: string;
  readonly tax?: TaxChoice;
  readonly safetyNet?: boolean;
  /** As they were written. */
  readonly set?: readonly string[];
  readonly today?: Day;
  readonly output?: string;
  readonly stdinFilepath?: string;
  readonly jobs?: number;
  readonly shard?: Shard;
  readonly resume?: boolean;
  readonly quiet?: boolean;
  readonly color?: boolean;
}

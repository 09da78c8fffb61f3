import type { OpenPeriod } from '../../../answer/rates.js';
import type { Day } from '../../../calendar/day.js';
import type { FormatName } from '../../../report/formatNames.js';

export interface RatesOptions {
  readonly on?: Day;
  readonly changes?: OpenPeriod;
  readonly format: FormatName;
  readonly output?: string;
  /** A file; its figures are in force before the command begins. */
  readonly reform?: string;
  readonly today?: Day;
  readonly color?: boolean;
}

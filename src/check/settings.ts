import type { Options } from '../answer/receipt.js';
import type { Day } from '../calendar/day.js';
import type { Severity } from '../findings/codes.js';
import type { ColourLevel } from '../report/colourLevel.js';
import type { CheckFormatName } from '../report/formatNames.js';
import type { Setting } from '../scenario/settings/setting.js';

/** What decides how each case is checked and written. Structured-clone safe: every thread gets it. */
export interface CheckSettings {
  readonly format: CheckFormatName;
  readonly today: Day | null;
  readonly annualTax: boolean;
  readonly safetyNet: boolean;
  /** Values set for this run. */
  readonly set: readonly Setting[];
  /** Those given that decide the results, for their receipts. */
  readonly options: Options;
  /** Findings and summaries only. */
  readonly brief: boolean;
  /** Findings of these are not accepted. */
  readonly failing: readonly Severity[];
  readonly bail: boolean;
  readonly terminal: boolean;
  /** Columns. */
  readonly width: number;
  readonly colour: ColourLevel;
}

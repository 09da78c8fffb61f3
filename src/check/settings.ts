import type { Catalogue } from '../answer/readAnswer.js';
import type { Options } from '../answer/receipt.js';
import type { Day } from '../calendar/day.js';
import type { Severity } from '../findings/codes.js';
import type { ColourLevel } from '../report/drawing/colourLevel.js';
import type { CheckFormatName } from '../report/formatNames.js';
import type { Setting } from '../scenario/settings/setting.js';

/** What decides how each case is checked and written. Structured-clone safe: every thread gets it. */
export interface CheckSettings {
  readonly format: CheckFormatName;
  readonly today: Day | null;
  readonly annualTax: boolean;
  readonly safetyNet: boolean;
  /** Nothing is said by which a case could be known. */
  readonly anonymous?: boolean;
  /** Values set for this run. */
  readonly set: readonly Setting[];
  /** What a local catalogue offers. */
  readonly catalogue?: Catalogue | undefined;
  /** Those given that decide the results, for their receipts. */
  readonly options: Options;
  /** Findings and summaries only. */
  readonly brief: boolean;
  /** The severities that are not accepted. */
  readonly failing: readonly Severity[];
  readonly bail: boolean;
  /** Without the numbers at the end. */
  readonly quiet: boolean;
  /** The folder in which relative names of files are meant, absolute. */
  readonly folder: string;
  /** Keys of the fingerprints of accepted findings, with absolute names of files. */
  readonly known: readonly string[];
  /** The fingerprints of all findings are asked for. */
  readonly fingerprints: boolean;
  /** Annotations for GitHub are asked for beside the format. */
  readonly annotate: boolean;
  readonly terminal: boolean;
  /** Columns. */
  readonly width: number;
  readonly colour: ColourLevel;
}

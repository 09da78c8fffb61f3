import type { InputCode, Severity } from './inputCodes.js';

/** One defect of a scenario, with its place in the file. */
export interface Diagnostic {
  readonly severity: Severity;
  readonly code: InputCode;
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
  /** As `paths[stay].steps[0].to`; empty for the document as a whole. */
  readonly path: string;
  /** As `--set paths[stay].steps[0].to`: what is wrong was set for this run, and line and column are only those around it. */
  readonly option?: string;
  /** What the message is given; see `InputValues`. */
  readonly values: Readonly<Record<string, string | number>>;
}

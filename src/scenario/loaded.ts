import type { DocumentPath } from './defect.js';
import type { Diagnostic } from './diagnostic.js';
import type { CaseFacts } from './facts.js';
import type { TextPosition } from './textPosition.js';

/** Where a part of the document stands, or the nearest thing around it that is written down. */
export type Locate = (path: DocumentPath) => TextPosition;

/** What became of a scenario's text. */
export interface Read {
  /** Null when anything is in error. */
  readonly facts: CaseFacts | null;
  /** The parsed document; undefined when it could not be parsed. */
  readonly raw: unknown;
  /** In order of line and column. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface Loaded extends Read {
  /** Looked up when asked. */
  readonly locate: Locate;
}

import type { Answer } from '../../answer/answer.js';
import type { Receipt } from '../../answer/receipt.js';
import type { Changes } from '../../planning/compare/changes.js';
import type { StoredResult } from '../../scenario/storedResult.js';

/** What `compare --against` says. */
export interface ChangesAnswer {
  readonly answers: readonly Answer[];
  /** The file of the kept result as it was named. */
  readonly file: string;
  readonly stored: StoredResult;
  readonly changes: Changes;
  readonly receipt: Receipt;
}

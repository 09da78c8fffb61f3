import type { Defect } from './defect.js';
import type { DocumentTree } from './documentTree.js';
import type { Changes } from './settings/changes.js';

/** What a parser answers: the document, unless a defect left none. */
export interface Parsed {
  /** Undefined when the text could not be parsed. */
  readonly raw: unknown;
  readonly defects: readonly Defect[];
  /** Looks up where things stand; undefined when the text could not be parsed. */
  readonly tree?: () => DocumentTree;
  /** What has been set for this run; `raw` is the document with it. */
  readonly changes?: Changes;
}

export function unparsed(defect: Defect): Parsed {
  return { raw: undefined, defects: [defect] };
}

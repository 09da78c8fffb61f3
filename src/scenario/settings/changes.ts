import type { Defect, DocumentPath } from '../defect.js';

/** A document with values set for one run. */
export interface Changes {
  readonly raw: unknown;
  /** Settings that name nothing. */
  readonly defects: readonly Defect[];
  /** Where a part of the changed document stood in the file. */
  readonly inFile: (path: DocumentPath) => DocumentPath;
  /** The place named by the setting that a part of the changed document comes from. */
  readonly settingOf: (path: DocumentPath) => string | undefined;
}

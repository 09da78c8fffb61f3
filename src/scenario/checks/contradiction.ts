import { type Defect, type DocumentPath, defectAt } from '../defect.js';

/** One statement of the document: a key, or a path to one, and its value. */
type Statement = readonly [key: string, value: string | number | boolean];

/** Two statements that do not fit together; the second stands at the path. */
export function contradiction(first: Statement, second: Statement, path: DocumentPath): Defect {
  return defectAt('input.contradiction', path, { first: first.join(': '), second: second.join(': ') });
}

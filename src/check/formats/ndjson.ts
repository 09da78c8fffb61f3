import { printableJson } from '../../report/drawing/printable.js';
import { caseJson } from './caseJson.js';
import { type CheckFormat, wholeText } from './format.js';

/** One object a case, each on a line of its own. */
export const NDJSON: CheckFormat = {
  opening: () => '',
  caseText: (checked, context) => wholeText(`${printableJson(JSON.stringify(caseJson(checked, context)))}\n`),
  separator: '',
  closing: () => '',
  isWhole: true,
};

import type { CompareFormatName } from '../formatNames.js';
import type { Look } from '../table.js';
import type { Texts } from '../texts.js';
import type { CompareAnswer } from './compareAnswer.js';
import { compareCsv } from './compareCsv.js';
import { compareJson } from './compareJson.js';
import { compareMarkdown } from './compareMarkdown.js';
import { compareTable } from './compareTable.js';

type CompareReport = (answer: CompareAnswer, texts: Texts, look: Look) => string;

/** How each format is written. */
export const COMPARE_REPORTS: Readonly<Record<CompareFormatName, CompareReport>> = {
  table: compareTable,
  json: compareJson,
  csv: compareCsv,
  markdown: compareMarkdown,
};

import type { CompareFormatName } from '../formatNames.js';
import type { Look } from '../table.js';
import type { Texts } from '../texts.js';
import type { ChangesAnswer } from './changesAnswer.js';
import { changesCsv } from './changesCsv.js';
import { changesJson } from './changesJson.js';
import { changesMarkdown } from './changesMarkdown.js';
import { changesTable } from './changesTable.js';

type ChangesReport = (answer: ChangesAnswer, texts: Texts, look: Look) => string;

/** How each format is written. */
export const CHANGES_REPORTS: Readonly<Record<CompareFormatName, ChangesReport>> = {
  table: changesTable,
  json: changesJson,
  csv: changesCsv,
  markdown: changesMarkdown,
};

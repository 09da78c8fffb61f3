import type { CohortFormatName } from '../formatNames.js';
import type { Texts } from '../texts.js';
import type { CohortAnswer } from './cohortAnswer.js';
import { cohortCsv } from './cohortCsv.js';
import { cohortJson } from './cohortJson.js';
import { cohortMarkdown } from './cohortMarkdown.js';
import { type CohortLook, cohortTable } from './cohortTable.js';

type CohortReport = (answer: CohortAnswer, texts: Texts, look: CohortLook) => string;

/** How each format is written. */
export const COHORT_REPORTS: Readonly<Record<CohortFormatName, CohortReport>> = {
  table: cohortTable,
  json: cohortJson,
  csv: cohortCsv,
  markdown: cohortMarkdown,
};

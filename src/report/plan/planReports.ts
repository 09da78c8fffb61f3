import type { PlanFormatName } from '../formatNames.js';
import type { Look } from '../table.js';
import type { Texts } from '../texts.js';
import type { PlanAnswer } from './planAnswer.js';
import { planCsv } from './planCsv.js';
import { planJson } from './planJson.js';
import { planMarkdown } from './planMarkdown.js';
import { planTable } from './planTable.js';

type PlanReport = (answer: PlanAnswer, texts: Texts, look: Look) => string;

/** How each format is written. */
export const PLAN_REPORTS: Readonly<Record<PlanFormatName, PlanReport>> = {
  table: planTable,
  json: planJson,
  csv: planCsv,
  markdown: planMarkdown,
};

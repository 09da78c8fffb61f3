import type { Answer } from '../../answer/answer.js';
import type { DatedFormatName } from '../formatNames.js';
import { type Detail, type Look, tableReport } from '../table.js';
import type { Texts } from '../texts.js';
import { calendarReport } from './calendar.js';
import { csvReport } from './csv.js';
import { jsonReport, ndjsonReport } from './json.js';

export interface ReportRequest extends Detail {
  readonly look: Look;
  /** More than one scenario was asked for, also when only one could be answered. */
  readonly several: boolean;
}

export type Report = (answers: readonly Answer[], texts: Texts, request: ReportRequest) => string;

/** How each format is written. */
export const REPORTS: Readonly<Record<DatedFormatName, Report>> = {
  table: (answers, texts, request) =>
    answers.map((answer) => tableReport(answer, texts, request, request.look)).join('\n'),
  json: (answers, texts, { days, several }) => jsonReport(answers, texts, days, several),
  ndjson: (answers, texts, { days }) => ndjsonReport(answers, texts, days),
  csv: (answers, texts) => csvReport(answers, texts),
  ics: (answers, texts) => calendarReport(answers, texts),
};

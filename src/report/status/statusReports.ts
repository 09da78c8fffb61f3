import type { StatusAnswer } from '../../planning/status/statusAnswer.js';
import type { StatusFormatName } from '../formatNames.js';
import type { Texts } from '../texts.js';
import { statusJson } from './statusJson.js';
import { statusMarkdown } from './statusMarkdown.js';
import { type StatusLook, statusTable } from './statusTable.js';

type StatusReport = (answer: StatusAnswer, texts: Texts, look: StatusLook) => string;

/** How each format is written. */
export const STATUS_REPORTS: Readonly<Record<StatusFormatName, StatusReport>> = {
  table: statusTable,
  json: statusJson,
  markdown: statusMarkdown,
};

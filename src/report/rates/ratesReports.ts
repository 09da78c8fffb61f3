import type { FormatName } from '../formatNames.js';
import type { Texts } from '../texts.js';
import type { RatesAnswer } from './ratesAnswer.js';
import { ratesCsv } from './ratesCsv.js';
import { ratesJson, ratesNdjson } from './ratesJson.js';
import { type RatesLook, ratesTable } from './ratesTable.js';

type RatesReport = (answer: RatesAnswer, texts: Texts, look: RatesLook) => string;

/** How each format is written. */
export const RATES_REPORTS: Readonly<Record<FormatName, RatesReport>> = {
  table: ratesTable,
  json: ratesJson,
  ndjson: ratesNdjson,
  csv: ratesCsv,
};

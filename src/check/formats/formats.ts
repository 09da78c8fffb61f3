import type { CheckFormatName } from '../../report/formatNames.js';
import { CSV } from './csv.js';
import type { CheckFormat } from './format.js';
import { GITHUB } from './github.js';
import { JSON_DOCUMENT } from './json.js';
import { JUNIT } from './junit.js';
import { NDJSON } from './ndjson.js';
import { SARIF } from './sarif.js';
import { TABLE } from './table.js';

/** How each format is written. */
export const CHECK_FORMATS: Readonly<Record<CheckFormatName, CheckFormat>> = {
  table: TABLE,
  json: JSON_DOCUMENT,
  ndjson: NDJSON,
  csv: CSV,
  junit: JUNIT,
  sarif: SARIF,
  github: GITHUB,
};

import type { CheckFormatName } from '../../report/formatNames.js';
import type { CheckFormat } from './format.js';
import { NDJSON } from './ndjson.js';
import { TABLE } from './table.js';

/** How each format is written. */
export const CHECK_FORMATS: Readonly<Record<CheckFormatName, CheckFormat>> = { table: TABLE, ndjson: NDJSON };

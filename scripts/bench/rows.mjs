/**
 * The rows of the table. Each has a name, what it measures, its limit, and `measure`, which answers with `measured` (a
 * ratio, or another figure with its unit), or with `missing` and why.
 */
import { checkAgainstJson } from './rows/checkAgainstJson.mjs';
import { help } from './rows/help.mjs';
import { horizon } from './rows/horizon.mjs';
import { memory } from './rows/memory.mjs';
import { plan } from './rows/plan.mjs';
import { simulate } from './rows/simulate.mjs';
import { threads } from './rows/threads.mjs';
import { yamlBatch } from './rows/yamlBatch.mjs';

export const ROWS = [simulate, help, checkAgainstJson, yamlBatch, threads, memory, horizon, plan];

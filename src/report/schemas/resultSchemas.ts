/** What the commands answer with `--format json` or `ndjson`, as JSON Schema. Loaded by nothing that computes. */
import * as z from 'zod';
import { CHECK } from './check.js';
import { COHORT } from './cohort.js';
import { COMPARE } from './compare.js';
import { EXPLAIN } from './explain.js';
import { PLAN } from './plan.js';
import { RATES } from './rates.js';
import type { ResultName } from './resultNames.js';
import { ROUTES } from './routes.js';
import { SIMULATE } from './simulate.js';
import { STATUS } from './status.js';

export const RESULTS: Readonly<Record<ResultName, z.ZodType>> = {
  simulate: SIMULATE,
  compare: COMPARE,
  check: CHECK,
  cohort: COHORT,
  explain: EXPLAIN,
  status: STATUS,
  plan: PLAN,
  rates: RATES,
  routes: ROUTES,
};

export function resultJsonSchema(name: ResultName): object {
  const { $schema, ...schema } = z.toJSONSchema(RESULTS[name]);
  return {
    $schema,
    $id: `https://etuuspolku.example/${name}.result.schema.json`,
    title: `etuuspolku ${name}, result format 1`,
    ...schema,
  };
}

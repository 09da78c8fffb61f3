import type { Texts } from '../report/texts.js';
import { BENEFITS, FAMILIES } from './sv/benefits.js';
import { CHECK } from './sv/check.js';
import { CHECKPOINTS } from './sv/checkpoints.js';
import { CODES } from './sv/codes.js';
import { COHORT } from './sv/cohort.js';
import { COLUMNS } from './sv/columns.js';
import { COMPARE } from './sv/compare.js';
import { EXPLANATION } from './sv/explanation.js';
import { FIGURES } from './sv/figures.js';
import { FINDINGS } from './sv/findings.js';
import { FORMATS } from './sv/formats.js';
import { HTML } from './sv/html.js';
import { INPUT_TEXTS_SV } from './sv/input.js';
import { LABELS } from './sv/labels.js';
import { NEW_SCENARIO } from './sv/newScenario.js';
import { ASSUMPTIONS, COUNTERS, NOT_CALCULATED } from './sv/notes.js';
import { OBSTACLES, ZERO_REASONS } from './sv/obstacles.js';
import { OWNERS } from './sv/owners.js';
import { PLAIN } from './sv/plain.js';
import { PLAN } from './sv/plan.js';
import { RATES } from './sv/rates.js';
import { REFORM } from './sv/reform.js';
import { ROUTES } from './sv/routes.js';
import { RULES } from './sv/rules.js';
import { SAFETY_NET } from './sv/safetyNet.js';
import { STATUS } from './sv/status.js';
import { TAX } from './sv/tax.js';
import { WHAT_IF } from './sv/whatIf.js';

export const SV: Texts = {
  formats: FORMATS,
  labels: LABELS,
  benefits: BENEFITS,
  families: FAMILIES,
  columns: COLUMNS,
  figures: FIGURES,
  rates: RATES,
  rules: RULES,
  obstacles: OBSTACLES,
  zeroReasons: ZERO_REASONS,
  findings: FINDINGS,
  tax: TAX,
  checkpoints: CHECKPOINTS,
  owners: OWNERS,
  assumptions: ASSUMPTIONS,
  notCalculated: NOT_CALCULATED,
  counters: COUNTERS,
  explanation: EXPLANATION,
  codes: CODES,
  cohort: COHORT,
  compare: COMPARE,
  safetyNet: SAFETY_NET,
  routes: ROUTES,
  check: CHECK,
  status: STATUS,
  plan: PLAN,
  newScenario: NEW_SCENARIO,
  whatIf: WHAT_IF,
  html: HTML,
  reform: REFORM,
  plain: PLAIN,
  input: INPUT_TEXTS_SV,
};

import type { Texts } from '../report/texts.js';
import { BENEFITS, FAMILIES } from './fi/benefits.js';
import { CHECK } from './fi/check.js';
import { CHECKPOINTS } from './fi/checkpoints.js';
import { CODES } from './fi/codes.js';
import { COHORT } from './fi/cohort.js';
import { COLUMNS } from './fi/columns.js';
import { COMPARE } from './fi/compare.js';
import { EXPLANATION } from './fi/explanation.js';
import { FIGURES } from './fi/figures.js';
import { FINDINGS } from './fi/findings.js';
import { FORMATS } from './fi/formats.js';
import { HTML } from './fi/html.js';
import { INPUT_TEXTS_FI } from './fi/input.js';
import { LABELS } from './fi/labels.js';
import { NEW_SCENARIO } from './fi/newScenario.js';
import { ASSUMPTIONS, COUNTERS, NOT_CALCULATED } from './fi/notes.js';
import { OBSTACLES, ZERO_REASONS } from './fi/obstacles.js';
import { OWNERS } from './fi/owners.js';
import { PLAIN } from './fi/plain.js';
import { PLAN } from './fi/plan.js';
import { RATES } from './fi/rates.js';
import { REFORM } from './fi/reform.js';
import { ROUTES } from './fi/routes.js';
import { RULES } from './fi/rules.js';
import { SAFETY_NET } from './fi/safetyNet.js';
import { STATUS } from './fi/status.js';
import { TAX } from './fi/tax.js';
import { WHAT_IF } from './fi/whatIf.js';

export const FI: Texts = {
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
  input: INPUT_TEXTS_FI,
};

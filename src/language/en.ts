import type { Texts } from '../report/texts.js';
import { BENEFITS, FAMILIES } from './en/benefits.js';
import { CHECK } from './en/check.js';
import { CHECKPOINTS } from './en/checkpoints.js';
import { CODES } from './en/codes.js';
import { COHORT } from './en/cohort.js';
import { COLUMNS } from './en/columns.js';
import { COMPARE } from './en/compare.js';
import { EXPLANATION } from './en/explanation.js';
import { FIGURES } from './en/figures.js';
import { FINDINGS } from './en/findings.js';
import { FORMATS } from './en/formats.js';
import { HTML } from './en/html.js';
import { INPUT_TEXTS_EN } from './en/input.js';
import { LABELS } from './en/labels.js';
import { NEW_SCENARIO } from './en/newScenario.js';
import { ASSUMPTIONS, COUNTERS, NOT_CALCULATED } from './en/notes.js';
import { OBSTACLES, ZERO_REASONS } from './en/obstacles.js';
import { OWNERS } from './en/owners.js';
import { PLAIN } from './en/plain.js';
import { PLAN } from './en/plan.js';
import { RATES } from './en/rates.js';
import { REFORM } from './en/reform.js';
import { ROUTES } from './en/routes.js';
import { RULES } from './en/rules.js';
import { SAFETY_NET } from './en/safetyNet.js';
import { STATUS } from './en/status.js';
import { TAX } from './en/tax.js';
import { WHAT_IF } from './en/whatIf.js';

export const EN: Texts = {
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
  input: INPUT_TEXTS_EN,
};

import * as z from 'zod';
import { CRITERIA } from '../../planning/compare/comparison.js';
import {
  BRANCH,
  CERTAINTY,
  count,
  date,
  euros,
  FINDING_CODE,
  HEAD,
  month,
  PERIOD,
  REFORM,
  SCENARIO,
  text,
} from './parts.js';

const SHA = z.string().regex(/^sha256:[0-9a-f]{64}$/);

const MONTH = z.strictObject({
  month: month('The month.'),
  gross: euros('Taxable income that belongs to the month.'),
  net: euros('What is left of it after tax.'),
  taxFree: euros('Tax-free money that belongs to the month.'),
  arrives: euros('Net and tax-free money that arrives in the month.'),
  amount: euros('What is compared: net and tax-free, or what arrives.'),
  difference: euros('More than the baseline; below 0: less. Null: the baseline has no such month.').nullable(),
  cumulative: euros('The differences up to this month added up.').nullable(),
  daysWithoutSupport: count('Calendar days that belong to a gap.'),
  projected: z.boolean().describe('Some figure is not yet enacted.'),
  certainty: CERTAINTY,
});

const SUMMARY = z.strictObject({
  gross: euros('Of all its months.'),
  net: euros('Of all its months.'),
  taxFree: euros('Of all its months.'),
  arrives: euros('Of all its months.'),
  total: euros('By what is compared, of all its months.'),
  difference: euros('Of the months that the baseline has too.'),
  lowestMonth: z
    .strictObject({ month: month('Whole months only; the earliest of equals.'), amount: euros('By what is compared.') })
    .nullable(),
  daysWithoutSupport: count('Calendar days of gaps.'),
  gaps: count('Gaps.'),
  firstMoney: date('First day on which money arrives; null: never.').nullable(),
  overtakes: month('From this month to the end it has more in total than the baseline.').nullable(),
  fallsBehind: month('From this month to the end it has less.').nullable(),
  certainty: CERTAINTY.describe('Of its least certain month.'),
});

const PATH = z.strictObject({
  name: text('Name of the path; among several scenarios with the scenario before it.'),
  path: text('Name in its scenario.'),
  title: z.string(),
  source: text('The file as it was named, or `-`.'),
  reference: text('The case code.').optional(),
  ...BRANCH,
  months: z.array(MONTH).describe('Those in which the path is simulated.'),
  findings: z.array(
    z.strictObject({
      code: FINDING_CODE,
      severity: z.enum(['gap', 'warning', 'notice']),
      ...PERIOD,
      loss: euros('What these days bring with the first cause removed.'),
    }),
  ),
  summary: SUMMARY,
});

const SCENARIOS = z.array(
  z.strictObject({
    ...SCENARIO.shape,
    rules: SHA.describe('Hash of the rules and of the figures read for it.'),
    input: SHA.describe('Hash of its input.'),
  }),
);

const BESIDE_EACH_OTHER = z.strictObject({
  etuuspolku: HEAD,
  scenarios: SCENARIOS,
  by: z.enum(CRITERIA).describe('What is compared.'),
  baseline: text('Name of the path that the others are compared with.'),
  paths: z.array(PATH).describe('In the order of the scenarios, each before its branches.'),
  assumptions: z.array(z.string()).describe('What was taken to be so where the scenario says nothing.'),
  notCalculated: z.array(z.string()).describe('What the cases touch and the result leaves out.'),
});

const AMOUNTS = { old: euros('Null: not there.').nullable(), now: euros('Null: not there.').nullable() };
const NAMES = z.strictObject({ old: z.string(), now: z.string() }).nullable();
const OPTION = z.union([z.string(), z.boolean(), z.array(z.string()), REFORM]).nullable();
const CHANGED_FINDINGS = z.array(z.strictObject({ code: text('Stable code.'), ...PERIOD }));

const AGAINST_A_KEPT_ONE = z.strictObject({
  etuuspolku: HEAD,
  scenarios: SCENARIOS,
  against: z
    .strictObject({
      source: text('The file of the kept result.'),
      version: z.string(),
      lawUpdated: z.string(),
      rules: z.string(),
      input: z.string().nullable(),
      options: z.record(z.string(), OPTION),
      projected: z.array(z.string()),
    })
    .describe('The head of the kept result.'),
  by: z.enum(CRITERIA).describe('What is compared.'),
  reasons: z
    .strictObject({
      input: z.boolean().describe('The scenario is not as it was.'),
      rules: z.enum(['same', 'other', 'perhaps-other']).describe('Perhaps: only because of the input or the options.'),
      version: NAMES,
      lawUpdated: NAMES,
      enacted: z.array(z.string()).describe('Figures projected then and no longer, or not read any more.'),
      projected: z.array(z.string()).describe('Figures projected now and not then, or not read then.'),
      options: z.array(z.strictObject({ name: z.string(), old: OPTION, now: OPTION })),
    })
    .describe('What is not the same as then; null: the same.'),
  paths: z.array(
    z.strictObject({
      name: text('Name of the path.'),
      presence: z.enum(['both', 'old', 'now']).describe('In which of the two results it is.'),
      total: z.strictObject(AMOUNTS),
      months: z
        .array(
          z.strictObject({
            month: month('The month.'),
            ...AMOUNTS,
            difference: euros('Now less then.').nullable(),
          }),
        )
        .describe('Only those that differ.'),
      findings: z.strictObject({ gone: CHANGED_FINDINGS, come: CHANGED_FINDINGS }),
    }),
  ),
});

/** Paths beside each other, or with `--against` beside a result kept earlier. */
export const COMPARE = z.union([BESIDE_EACH_OTHER, AGAINST_A_KEPT_ONE]);

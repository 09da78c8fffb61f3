import * as z from 'zod';
import { CRITERIA } from '../../planning/compare/comparison.js';
import { BRANCH, CERTAINTY, count, date, euros, FINDING_CODE, HEAD, month, PERIOD, SCENARIO, text } from './parts.js';

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

export const COMPARE = z.strictObject({
  etuuspolku: HEAD,
  scenarios: z.array(
    z.strictObject({
      ...SCENARIO.shape,
      rules: SHA.describe('Hash of the rules and of the figures read for it.'),
      input: SHA.describe('Hash of its input.'),
    }),
  ),
  by: z.enum(CRITERIA).describe('What is compared.'),
  baseline: text('Name of the path that the others are compared with.'),
  paths: z.array(PATH).describe('In the order of the scenarios, each before its branches.'),
  assumptions: z.array(z.string()).describe('What was taken to be so where the scenario says nothing.'),
  notCalculated: z.array(z.string()).describe('What the cases touch and the result leaves out.'),
});

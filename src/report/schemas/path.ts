/** One path of a simulated scenario. */
import * as z from 'zod';
import { MONTH_STATUSES } from '../../scenario/facts.js';
import {
  BENEFIT,
  BRANCH,
  CERTAINTY,
  count,
  date,
  euros,
  FAMILY,
  FIGURE_NAMES,
  FINDING_CODE,
  LAW,
  month,
  OWNER,
  PERIOD,
  text,
  WORST,
} from './parts.js';
import { SAFETY_NET } from './safetyNet.js';

const MONTH = z.strictObject({
  month: month('The month.'),
  gross: euros('Taxable income that belongs to the month.'),
  withheld: euros('Tax on it, withheld whenever it is paid.'),
  net: euros('What is left of it.'),
  taxFree: euros('Tax-free money that belongs to the month.'),
  arrives: euros('Net and tax-free money that arrives in the month.'),
  benefits: z.array(
    z.strictObject({ benefit: BENEFIT, family: FAMILY, days: count('Paid days.'), gross: euros('For the month.') }),
  ),
  daysWithoutSupport: count('Calendar days that belong to a gap.'),
  status: z.enum(MONTH_STATUSES).describe('The family that covers most days.'),
  projected: z.boolean().describe('Some figure is not yet enacted.'),
  projectedRates: FIGURE_NAMES,
  certainty: CERTAINTY,
  worst: WORST,
  ifRefused: z
    .strictObject({ net: euros('The lowest net of the month among the branches.'), path: text('That branch.') })
    .optional(),
});

const BENEFIT_PERIOD = z.strictObject({
  ...PERIOD,
  benefit: BENEFIT,
  family: FAMILY,
  days: count('Paid days.'),
  dailyAmount: euros('Null for what is paid by the month.').nullable(),
  gross: euros('For the days.'),
  law: LAW,
  why: z.array(z.string()).describe('The rules behind it, in sentences.'),
});

const CLAIM = z.strictObject({
  benefit: BENEFIT,
  ...PERIOD,
  filed: date('Day on which it is filed.').nullable(),
  decidedOn: date('Day of the decision.').nullable(),
  decisionStated: z.boolean(),
  firstPayment: date('Null: not in the simulated days.').nullable(),
  certainty: CERTAINTY,
});

const PAYMENT = z.strictObject({
  date: date('Day on which it arrives.'),
  benefit: BENEFIT,
  ...PERIOD,
  gross: euros('Before tax.'),
  withheld: euros('Tax.'),
  net: euros('After tax.'),
  collected: euros('What Kela keeps for a benefit already paid for the same time.').optional(),
  provisional: z.literal(true).optional().describe('For days that another benefit is granted for later.'),
  decidedOn: date('Day of the decision that it follows.').optional(),
});

const SETTLEMENT = z.strictObject({
  ...PERIOD,
  paid: BENEFIT.describe('What was paid first.'),
  granted: BENEFIT.describe('What it is collected from.'),
  known: date('Day from which it is known.'),
  gross: euros('Paid first.'),
  collected: euros('Collected.'),
});

const TAX_YEAR = z.union([
  z.strictObject({ year: z.int(), withheld: euros('In the year.'), notCalculated: text('Why not.') }),
  z.strictObject({
    year: z.int(),
    income: euros('Taxable.'),
    pensionDeduction: euros('Deduction.').optional(),
    basicDeduction: euros('Deduction.'),
    taxes: z.array(
      z.strictObject({
        tax: z.enum(['state', 'municipal', 'church', 'health', 'yle']),
        amount: euros('Of the year.'),
        law: z.string(),
      }),
    ),
    total: euros('All taxes.'),
    withheld: euros('In the year.'),
    refund: euros('Below 0: still to be paid.'),
    projectedRates: FIGURE_NAMES,
  }),
]);

const FINDING = z.strictObject({
  code: FINDING_CODE,
  severity: z.enum(['gap', 'warning', 'notice']),
  ...PERIOD,
  calendarDays: count('Length.'),
  weekdays: count('Monday to Friday.'),
  loss: euros('What these days bring with the first cause removed.'),
  causes: z.array(FINDING_CODE).describe('Of a gap, the first-named first.'),
  parts: z
    .array(
      z.strictObject({
        code: FINDING_CODE,
        ...PERIOD,
        remedy: z.string(),
        owner: OWNER,
        deadline: date('Last day on which it helps.').optional(),
      }),
    )
    .describe('Each cause with its own days and remedy.'),
  law: LAW,
  message: text('The cause.'),
  remedy: text('What to do.'),
  owner: OWNER.describe('Who has to act.'),
  occurrences: z.array(z.strictObject(PERIOD)).optional().describe('Several runs told as one.'),
  deadline: date('Last day on which the remedy helps.').optional(),
  known: z.literal(true).optional().describe('Accepted by the baseline of `check`.'),
});

const CHECKPOINT = z.strictObject({
  date: date('The day.'),
  kind: text('Stable code.'),
  message: text('What it is and what to do.'),
  owner: OWNER,
  law: LAW,
  alsoOn: z.array(date('Another day.')).optional(),
});

const COUNTER = z.strictObject({
  counter: text('Stable code.'),
  used: count('Days.'),
  left: count('Days.').nullable(),
  lastDay: date('When it ends inside the horizon.').nullable(),
  law: z.string(),
});

const SUMMARY = z.strictObject({
  gross: euros('Of all months.'),
  net: euros('Of all months.'),
  taxFree: euros('Of all months.'),
  lowestMonth: z
    .strictObject({ month: month('Whole months only.'), net: euros('After tax.'), taxFree: euros('Tax-free.') })
    .nullable(),
  daysWithoutSupport: count('Calendar days of gaps.'),
  gaps: count('Gaps.'),
});

const DAILY = z.strictObject({ benefit: BENEFIT, amount: euros('Of the day.') });

const DAY = z.strictObject({
  date: date('The day.'),
  letter: text('As in the day strip.'),
  benefit: BENEFIT.nullable(),
  amount: euros('Of the day.'),
  compensation: DAILY.nullable(),
  covered: z.array(z.string()).describe('What covers the day; empty: nothing.'),
  reducedToZero: z.string().nullable(),
  obstacles: z.strictObject({
    unemployment: z.array(z.string()).nullable(),
    sickness: z.array(z.string()).nullable(),
    rehabilitation: z.array(z.string()).nullable(),
  }),
});

const NAME = text('Name of the path.');

export const PATH = z.strictObject({
  name: NAME,
  title: z.string(),
  ...BRANCH,
  months: z.array(MONTH),
  periods: z.array(BENEFIT_PERIOD),
  claims: z.array(CLAIM),
  payments: z.array(PAYMENT),
  settlements: z.array(SETTLEMENT),
  taxYears: z.array(TAX_YEAR).optional().describe('With `--tax annual`.'),
  findings: z.array(FINDING).describe('Gaps first, then by date.'),
  checkpoints: z.array(CHECKPOINT).describe('By date.'),
  counters: z.array(COUNTER),
  summary: SUMMARY,
  safetyNet: SAFETY_NET.optional().describe('With `--safety-net`.'),
  days: z.array(DAY).optional().describe('With `--days`.'),
});

/** What `--brief` leaves of it. */
export const BRIEF_PATH = z.strictObject({ name: NAME, findings: z.array(FINDING), summary: SUMMARY });

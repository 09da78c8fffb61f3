import * as z from 'zod';
import {
  BENEFIT,
  BRANCH,
  CERTAINTY,
  CHECKED,
  count,
  date,
  euros,
  FAMILY,
  FINDING_CODE,
  HEAD,
  LAW,
  month,
  OWNER,
  PERIOD,
  SCENARIO,
  STATUS,
  text,
  WORST,
} from './parts.js';

const STEP = z
  .strictObject({
    makes: text('What the expression makes.'),
    expression: text('Of plain numbers, in euros; names stand for earlier steps.'),
    result: z.number().nullable(),
    rounded: z.boolean().describe('Rounded half up to the cent.'),
  })
  .describe('A line of arithmetic.');

const RULE = z
  .strictObject({
    rule: text('Stable code.'),
    section: z.string(),
    message: z.string(),
    inputs: z.record(z.string(), z.union([z.number(), z.string()])),
    arithmetic: z.array(STEP),
    amount: euros('What it makes.').nullable(),
    figures: z.array(
      z.strictObject({
        name: z.string(),
        value: z.number(),
        unit: z.string(),
        section: z.string(),
        from: date('In force from.'),
        source: z.string(),
        status: STATUS,
        checked: CHECKED,
      }),
    ),
  })
  .describe('A rule of law with what it read and made.');

const PART = z.strictObject({
  benefit: BENEFIT,
  ...PERIOD,
  days: count('Days of the month.'),
  daysOfMonth: count('All days of the month.'),
  monthlyAmount: euros('A whole month.'),
  gross: euros('For the days.'),
  arithmetic: STEP,
  rules: z.array(RULE),
});

const DAILY = { benefit: BENEFIT, amount: euros('Of the day.') };

const DAY = z.strictObject({
  date: date('The day.'),
  paid: z.strictObject(DAILY).nullable(),
  covers: z.array(z.string()),
  inGap: z.boolean(),
  reducedToZero: z.string().nullable(),
  lost: euros('What is reduced to nothing.'),
  families: z.array(
    z.strictObject({
      family: FAMILY,
      outcome: z.enum(['paid', 'nothing-left', 'covered', 'not-paid', 'not-in-question']),
      benefit: BENEFIT.optional(),
      amount: euros('Of the day.').optional(),
      obstacles: z.array(z.strictObject({ obstacle: z.string(), section: z.string(), holds: z.boolean() })),
      rules: z.array(RULE),
      withoutEffect: z.array(z.string()).describe('Rules tried that changed nothing.'),
    }),
  ),
  monthly: z.array(PART),
  compensation: z.strictObject({ ...DAILY, rules: z.array(RULE) }).nullable(),
});

const WITHHOLDING = z.strictObject({ rule: z.string(), share: z.number(), section: z.string().nullable() });
const OF_PAYMENT = { benefit: BENEFIT, ...PERIOD };

const MONTH = z.strictObject({
  month: month('The month.'),
  gross: euros('Taxable income that belongs to it.'),
  taxFree: euros('Tax-free money that belongs to it.'),
  benefits: z.array(
    z.strictObject({
      benefit: BENEFIT,
      family: FAMILY,
      days: count('Paid days.'),
      gross: euros('For the month.'),
      runs: z.array(
        z.strictObject({
          ...PERIOD,
          days: count('Paid days.'),
          dailyAmount: euros('Of a day.'),
          gross: z.number().nullable(),
          arithmetic: STEP,
          rules: z.array(RULE),
        }),
      ),
      monthly: z.array(PART),
      sum: STEP,
    }),
  ),
  sums: z.array(z.strictObject({ of: z.enum(['gross', 'taxFree']), ...STEP.shape })),
  reducedToNothing: z.array(
    z.strictObject({
      ...PERIOD,
      benefit: BENEFIT,
      days: count('Days.'),
      reason: z.string().nullable(),
      lost: euros('Lost.'),
      rules: z.array(RULE),
    }),
  ),
  gaps: z.array(
    z.strictObject({
      ...PERIOD,
      calendarDays: count('Days.'),
      code: FINDING_CODE,
      causes: z.array(FINDING_CODE),
      law: LAW,
    }),
  ),
  withheld: z.strictObject({
    amount: euros('Tax.'),
    parts: z.array(
      z.strictObject({
        date: date('Null: not paid within the simulated days.').nullable(),
        ...OF_PAYMENT,
        withholding: WITHHOLDING,
        arithmetic: STEP,
      }),
    ),
    arithmetic: STEP,
  }),
  net: z.strictObject({ amount: euros('After tax.'), arithmetic: STEP }),
  arrives: z.strictObject({
    amount: euros('In the month.'),
    payments: z.array(
      z.strictObject({
        date: date('Day on which it arrives.'),
        ...OF_PAYMENT,
        gross: euros('Before tax.'),
        withheld: euros('Tax.'),
        net: euros('After tax.'),
        collected: euros('What Kela keeps.'),
        decidedOn: date('Day of the decision.').nullable(),
        withholding: WITHHOLDING,
        arithmetic: z.array(STEP),
      }),
    ),
    arithmetic: STEP,
  }),
  certainty: CERTAINTY,
  worst: WORST,
});

const START = {
  etuuspolku: HEAD,
  scenario: SCENARIO,
  path: z.strictObject({ name: z.string(), title: z.string(), ...BRANCH }),
};

const FINDING = z
  .strictObject({
    etuuspolku: HEAD,
    code: FINDING_CODE,
    severity: z.enum(['gap', 'warning', 'notice']),
    name: z.string(),
    meaning: z.string(),
    raised: z.string(),
    law: LAW,
    remedy: z.string(),
    owner: OWNER,
    example: z.string(),
    figuresOn: date('The day of the figures.'),
  })
  .describe('What a finding code means.');

const INPUT = z
  .strictObject({ etuuspolku: HEAD, code: z.string(), severity: z.enum(['error', 'warning']), meaning: z.string() })
  .describe('What the code of a defect of the input means.');

/** A day, a month, or a code. */
export const EXPLAIN = z.union([
  z.strictObject({ ...START, day: DAY }),
  z.strictObject({ ...START, month: MONTH }),
  FINDING,
  INPUT,
]);

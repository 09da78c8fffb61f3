import * as z from 'zod';
import { OTHER_INCOME_KINDS } from '../facts.js';
import { date, month } from './dates.js';
import { orNull } from './nullable.js';
import { amount, flag, numberBetween, percentage, wholeBetween } from './numbers.js';
import { text } from './texts.js';

const PARENTS = z
  .strictObject({
    livesWith: flag('The client lives with a parent.').optional(),
    monthlyIncome: amount("The parents' income in a month.").optional(),
    otherDependants: wholeBetween(0, 30, 'Others whom the parents support.').optional(),
    provenNoSupport: flag('It is proven that the parents give no support.').optional(),
    carerFees: amount("Informal and family care fees inside the parents' monthly income.").optional(),
  })
  .describe("The parents' household; their income can reduce labour market subsidy and yleistuki.");

const HOUSEHOLD = z
  .strictObject({
    from: date('First day on which this household holds; the first one holds from the beginning.').optional(),
    spouse: flag('The client lives with a spouse or partner.').optional(),
    children: wholeBetween(0, 30, 'Children under 18 in the household.').optional(),
    childBirthMonths: z
      .array(month('Month of birth of a child.'), 'list')
      .optional()
      .describe('Months of birth of the children; may replace `children`.'),
    spouseMonthlyIncome: amount("The spouse's income in a month.").optional(),
    parents: PARENTS.optional(),
  })
  .meta({ id: 'household', description: 'Who lives with the client.' });

const OTHER_INCOME = z
  .strictObject({
    kind: z.enum(OTHER_INCOME_KINDS).describe('What kind of income it is.'),
    monthly: amount('Income in a month.'),
    from: date('First day of the income.').optional(),
    to: date('Last day of the income.').optional(),
  })
  .describe('Income other than wages.');

const ANNUAL_INCOME = z
  .strictObject({
    wages: z
      .array(
        z.strictObject({ month: month('Month in which the wage was paid.'), gross: amount('Gross wage paid in it.') }),
        'list',
      )
      .optional()
      .describe('Wages by the month in which they were paid.'),
    grossTotal: amount('All wages of the review period in one sum, instead of `wages`.').optional(),
    entrepreneur: amount('Confirmed YEL or MYEL income of a year.').optional(),
    decided: amount("Kela's decided annual income; then nothing is derived.").optional(),
  })
  .describe('What sickness and rehabilitation allowance are computed from.');

const FUND = z
  .strictObject({
    member: flag('Member of an unemployment fund.'),
    dailyAmount: orNull(amount("The fund's full allowance for a day.")).optional(),
    daysLeft: orNull(wholeBetween(0, 500, 'Allowance days left of the maximum.')).optional(),
    baseWage: orNull(amount('Wage of a month from which the fund computes the allowance.')).optional(),
  })
  .describe('Membership of an unemployment fund.');

const WAITING = z
  .union([
    z.enum(['served', 'unserved']),
    z.strictObject({ daysServed: wholeBetween(0, 7, 'Waiting days already served.') }),
  ])
  .describe('The waiting period of unemployment benefit; left out, it is judged by history.');

const TAX = z
  .strictObject({
    benefitCard: orNull(percentage('Withholding rate of the tax card for benefits.')).optional(),
    wageCard: orNull(percentage('Withholding rate of the tax card for wages.')).optional(),
    municipalRate: orNull(percentage('Municipal income tax rate.')).optional(),
    church: flag('Pays church tax.').optional(),
  })
  .describe('Tax cards and rates.');

const HOUSING = z
  .strictObject({
    from: date('First day on which these costs hold.').optional(),
    rent: amount('Rent in a month.').optional(),
    water: amount('Water in a month.').optional(),
    heating: amount('Heating in a month.').optional(),
    owner: flag('The client owns the home.').optional(),
    wealth: amount('Wealth of the household, after debts and 2 000 € of the deposits of each person.').optional(),
    norm: orNull(
      amount('The most that social assistance accepts of rent and heating in a month, where it differs.'),
    ).optional(),
  })
  .meta({ id: 'housing', description: 'Housing costs, for the safety-net figures only.' });

const EMPLOYMENT = z
  .strictObject({
    from: date('First day of the employment.').optional(),
    to: date('Last day of the employment.').optional(),
    fullTime: flag('Full-time work.').optional(),
  })
  .describe('An employment that goes on; the 90-day statement is asked of employees only.');

const WORK_CAPACITY = z
  .strictObject({
    from: date('First day on which it holds.'),
    to: date('Last day on which it holds.').optional(),
    daysPerWeek: numberBetween(0, 7, 'Days a week that the client is able to work.'),
  })
  .describe('How much the client is able to work.');

/** What is known about the client, whatever path they take. */
export const CLIENT = z
  .strictObject({
    birthDate: date('Date of birth; or give `birthMonth`.').optional(),
    birthMonth: month('Month of birth, instead of `birthDate`.').optional(),
    household: z
      .union([HOUSEHOLD, z.array(HOUSEHOLD, 'list')])
      .optional()
      .describe('Who lives with the client; a list when it changes.'),
    otherIncome: z.array(OTHER_INCOME, 'list').optional().describe('Income other than wages.'),
    annualIncome: ANNUAL_INCOME.optional(),
    vocationalQualification: flag('False: the 21-week qualifying period of unemployment benefit applies.').optional(),
    workCondition: z
      .strictObject({
        met: flag('The work condition of unemployment allowance is met.'),
        metOn: orNull(date('Day on which it was met.')).optional(),
      })
      .optional()
      .describe('The work condition of unemployment allowance.'),
    unemploymentFund: FUND.optional(),
    unemploymentWaiting: WAITING.optional(),
    tax: TAX.optional(),
    housing: z
      .union([HOUSING, z.array(HOUSING, 'list')])
      .optional()
      .describe('Housing costs; a list when they change.'),
    employment: orNull(EMPLOYMENT).optional(),
    municipality: text('Municipality of residence.').optional(),
    workCapacity: z.array(WORK_CAPACITY, 'list').optional().describe('Work capacity over time.'),
  })
  .describe('What is known about the client, whatever path they take.');

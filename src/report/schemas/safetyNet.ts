/** What general housing allowance and basic social assistance add to a path. */
import * as z from 'zod';
import { BENEFIT, date, euros, FIGURE_NAMES, month, PERIOD, text } from './parts.js';

const MONTH = z.strictObject({
  month: month('The month.'),
  arrives: euros("The client's own money after tax."),
  collected: euros('Collected from it for assistance paid while a benefit was awaited.'),
  otherIncome: euros('Of the spouse, and other income as stated.'),
  housingAllowance: z
    .strictObject({
      amount: euros('For the month.'),
      arrives: euros('In the month.'),
      since: month('The month of the decision that it follows.').nullable(),
      income: euros('Taken into account.').nullable(),
      costs: euros('Taken into account.').nullable(),
    })
    .nullable()
    .describe('Null: not calculated, see `unknown`.'),
  socialAssistance: z
    .strictObject({
      amount: euros('For the month.'),
      need: euros('Accepted expenses.'),
      income: euros('Taken into account.'),
      paidOn: date('Null: nothing is paid.').nullable(),
      housingNormApplied: z.boolean(),
      collectedLater: euros('From a benefit awaited.'),
    })
    .nullable()
    .describe('Null: not calculated, see `unknown`.'),
  remains: euros('All money of the month.').nullable(),
  afterHousing: euros('After housing costs.').nullable(),
  projected: z.boolean(),
  projectedRates: FIGURE_NAMES,
});

const ADVANCE = z.strictObject({
  ...PERIOD,
  gross: euros('Paid in advance.'),
  net: euros('Null when the tax is not known.').nullable(),
  collectedLater: euros('From what is granted later.'),
});

export const SAFETY_NET = z.strictObject({
  months: z.array(MONTH),
  unknown: z.array(
    z.strictObject({ benefit: BENEFIT, reason: z.string(), months: z.array(month('A month.')), message: z.string() }),
  ),
  gaps: z.array(
    z.strictObject({
      ...PERIOD,
      unemploymentAdvance: ADVANCE.nullable(),
      socialAssistance: z.array(
        z.strictObject({ month: month('The month.'), amount: euros('Paid.'), collectedLater: euros('Collected.') }),
      ),
      message: text('What can be paid in advance, and what is collected.'),
    }),
  ),
});

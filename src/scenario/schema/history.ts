import * as z from 'zod';
import { BENEFITS } from '../../law/benefits.js';
import { date } from './dates.js';
import { orNull } from './nullable.js';
import { amount, wholeBetween } from './numbers.js';
import { text } from './texts.js';

/** Which illness it is: any word or number that tells one from another. */
export const ILLNESS = z.union([text('A word for the illness.'), z.number('illness')]).meta({
  id: 'illness',
  description: 'Tells one illness from another; `1` when left out. Never a diagnosis that could identify the client.',
});

/** What came of an application. */
export const OUTCOME = z
  .enum(['granted', 'refused', 'pending'])
  .meta({ id: 'outcome', description: 'What came of the application.' });

const PAID_BENEFIT = z
  .strictObject({
    benefit: z.enum(BENEFITS).describe('The benefit that was paid.'),
    from: date('First day of the period.'),
    to: date('Last day of the period; left out, it runs to the day before the horizon.').optional(),
    illness: ILLNESS.optional(),
    days: wholeBetween(0, 20_000, 'Paid days, when they are fewer than the period holds.').optional(),
    dailyAmount: amount('Amount of a day.').optional(),
    monthly: amount('Amount of a month.').optional(),
    paidTo: date('Last day already paid for, where it is not `to`.').optional(),
  })
  .describe('A benefit of the past.');

const SICKNESS_MAXIMUM = z
  .strictObject({
    decision: z.literal('sickness-maximum').describe('The maximum period of sickness allowance was decided.'),
    decidedOn: date('Day of the decision.').optional(),
    lastDay: date('Last day of the maximum period.'),
    illness: ILLNESS.optional(),
  })
  .describe('A decided maximum period of sickness allowance.');

const DECISION = z
  .strictObject({
    decision: z.enum(['rehabilitation', ...BENEFITS]).describe('What was decided on.'),
    outcome: OUTCOME,
    appliedOn: date('Day of the application.').optional(),
    decidedOn: date('Day of the decision.').optional(),
    reason: text('Reason given in the decision.').optional(),
  })
  .describe('A decision of the past.');

/** What fills the time before the horizon. */
export const HISTORY_ENTRY = z.union([PAID_BENEFIT, z.discriminatedUnion('decision', [SICKNESS_MAXIMUM, DECISION])]);

/** A doctor's or service provider's statement. */
export const CERTIFICATE = z
  .strictObject({
    kind: z.enum(['A', 'B', 'occupational-health', 'participation']).describe('Kind of certificate.'),
    writtenOn: date('Day on which it was written.').optional(),
    from: date('First day that it covers.'),
    to: orNull(date('Last day that it covers.')).optional(),
    supports: z
      .array(z.enum(['rehabilitation', ...BENEFITS]), 'list')
      .optional()
      .describe('Benefits that it is meant for; left out, all.'),
  })
  .describe("A doctor's or service provider's statement.");

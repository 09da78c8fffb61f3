import * as z from 'zod';
import { BENEFITS } from '../law/benefits.js';
import { MAX_MONTHS } from './limits.js';
import { CLIENT } from './schema/client.js';
import { date, month } from './schema/dates.js';
import { EXPECT } from './schema/expect.js';
import { CERTIFICATE, HISTORY_ENTRY } from './schema/history.js';
import { wholeBetween } from './schema/numbers.js';
import { PATH } from './schema/paths.js';
import { name, text } from './schema/texts.js';

const HORIZON = z
  .strictObject({
    from: month('First simulated month.'),
    months: wholeBetween(1, MAX_MONTHS, 'Number of simulated months, 1 to 120.'),
  })
  .describe('The months that are simulated.');

const ASSUMPTIONS = z
  .strictObject({
    processingDays: z
      .partialRecord(z.enum(BENEFITS), wholeBetween(0, 730, 'Calendar days from filing to decision.'))
      .optional()
      .describe('Processing times that differ from the defaults, by benefit.'),
    payoutDays: wholeBetween(0, 60, 'Calendar days from decision to payment.').optional(),
  })
  .describe('What is assumed where the scenario says nothing.');

const COHORT = z
  .strictObject({
    start: date('Start of the follow-up; the first day of the horizon.'),
    area: name('Area by which the cohort is grouped.').optional(),
    referral: name('Who referred the client.').optional(),
  })
  .describe('What `cohort` groups the client by.');

/** The format that this program reads. */
const FORMAT = 1;

/** Format 1 of the scenario file. Contradictions between fields are looked for elsewhere. */
export const SCENARIO = z.strictObject({
  $schema: z.string('text').optional().describe('Where editors find this schema.'),
  etuuspolku: z.literal(FORMAT).describe('Version of the format.'),
  reference: text('A case code; never a name, an address or a personal identity code.').optional(),
  note: text("The client's goal in their own words; printed first, never scored.").optional(),
  client: CLIENT,
  history: z
    .array(HISTORY_ENTRY, 'list')
    .optional()
    .describe('Decided and paid benefits, and what else fills the past.'),
  certificates: z.array(CERTIFICATE, 'list').optional().describe('Certificates that the paths rest on.'),
  horizon: HORIZON,
  assumptions: ASSUMPTIONS.optional(),
  paths: z.array(PATH, 'list').min(1).describe('The courses that are simulated; the first is the baseline.'),
  expect: EXPECT.optional(),
  cohort: COHORT.optional(),
});

export type Scenario = z.infer<typeof SCENARIO>;

/** The JSON Schema of the format, for editors and other programs. */
export function scenarioJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(SCENARIO, { io: 'input' });
  return {
    $schema,
    $id: 'https://etuuspolku.example/scenario.schema.json',
    title: 'etuuspolku scenario, format 1',
    description: "A client's benefit history and the paths proposed, from which etuuspolku simulates every day.",
    ...schema,
  };
}

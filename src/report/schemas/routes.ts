import * as z from 'zod';
import { PROGRAMME_CODES } from '../../law/rehabilitation/programmes.js';
import { CONDITION_IDS } from '../../planning/routes/conditions/conditionIds.js';
import { ROUTE_ORDERS } from '../../planning/routes/ordered.js';
import { ROUTE_FAMILIES } from '../../planning/routes/route.js';
import { STANDINGS } from '../../planning/routes/routes.js';
import { SCENARIO as SCENARIO_FILE } from '../../scenario/schema.js';
import { BENEFIT, count, date, euros, FINDING_CODE, HEAD, month, PERIOD, SCENARIO, text } from './parts.js';

const CONDITION = z.strictObject({
  condition: z.enum(CONDITION_IDS),
  outcome: z.enum(['met', 'unmet', 'unknown']),
  law: text('Section of law; of what a catalogue says, its source.'),
  until: date('The day on which it is met as far as the facts tell.').optional(),
  nearest: z
    .strictObject({
      later: date('In the municipality itself.').nullable(),
      elsewhere: z.strictObject({ municipality: text('Another one.'), from: date('From when.') }).nullable(),
    })
    .optional()
    .describe('What the catalogue offers instead.'),
  key: text('Where a scenario states the fact that is missing.').optional(),
  message: text('In the language of `--lang`.').optional(),
});

const LENGTH = z.strictObject({
  unit: z.enum(['months', 'days', 'working-days', 'open']),
  shortest: count('Null: none is named.').nullable(),
  longest: count('Null: none is named.').nullable(),
  source: z.enum(['law', 'kela', 'provider', 'none']),
  where: text('Section or page.'),
});

const FIGURES = z
  .strictObject({
    netPerMonth: z.array(
      z.strictObject({ months: count('Of the horizon, from its first.'), net: euros('On average.') }),
    ),
    total: euros('Net and tax-free, the whole horizon.'),
    lowestMonth: z.strictObject({ month: month('Whole months only.'), net: euros('Net and tax-free.') }).nullable(),
    daysWithoutSupport: count('Calendar days in gaps.'),
    gaps: z.array(z.strictObject({ code: FINDING_CODE, ...PERIOD })),
    waiting: z.strictObject({ ...PERIOD, weekdays: count('Monday to Friday.') }).nullable(),
    firstPayment: z
      .strictObject({ date: date('Day of payment.'), benefit: BENEFIT, net: euros('After tax.') })
      .nullable(),
  })
  .describe('What the simulated path comes to; of a route that needs information, if the missing facts hold.');

const REMARK = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('finding'), code: FINDING_CODE, ...PERIOD }),
  z.strictObject({
    kind: z.literal('certificate'),
    certificate: z.enum(['A', 'B', 'occupational-health', 'participation']),
    writtenOn: date('Day of the certificate.'),
    to: date('Null: no end is given.').nullable(),
  }),
  z.strictObject({ kind: z.literal('registers'), on: date('Assumed registration as a jobseeker.') }),
  z.strictObject({ kind: z.literal('refused-before'), decidedOn: date('Null: not stated.').nullable() }),
]);

const ROUTE = z.strictObject({
  id: text('Family and code.'),
  family: z.enum(ROUTE_FAMILIES),
  code: text('Programme, service, benefit, or a name of our own.'),
  name: text('In the language of `--lang`.'),
  programmes: z.array(z.enum(PROGRAMME_CODES)),
  benefits: z.array(BENEFIT),
  standing: z.enum(STANDINGS),
  conditions: z.array(CONDITION),
  length: LENGTH.nullable(),
  from: date('First day of the route; null when it is not simulated.').nullable(),
  to: date('Last day; null when open-ended or not simulated.').nullable(),
  path: SCENARIO_FILE.shape.paths.element
    .nullable()
    .describe('The path, as a scenario file holds it; null too when it is anonymous.'),
  figures: FIGURES.nullable(),
  missing: z
    .strictObject({
      missing: z.enum(['pay', 'amount', 'attendance', 'safety-net', 'horizon', 'facts']),
      key: text('Where a scenario would state it.').nullable(),
    })
    .nullable()
    .describe('Why a route that is not closed has no figures.'),
  remarks: z.array(REMARK),
  texts: z.array(z.string()).describe('Gaps, length and remarks in the language of `--lang`.'),
});

export const ROUTES = z.strictObject({
  etuuspolku: HEAD,
  scenario: SCENARIO,
  situation: z.strictObject({ path: text('Name of the path.'), date: date('First simulated day.') }),
  order: z.enum(['law', ...ROUTE_ORDERS]),
  routes: z.array(ROUTE),
  notes: z.array(z.string()).describe('How the routes are built.'),
  assumptions: z.array(z.string()).describe('Of the simulated paths together.'),
  notCalculated: z.array(z.string()).describe('Of the simulated paths together.'),
});

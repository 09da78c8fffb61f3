import * as z from 'zod';
import { GROUPINGS } from '../../cohort/grouping.js';
import { STATUS_RULES } from '../../cohort/status.js';
import { count, date, euros, HEAD, text } from './parts.js';

const CELL = count('Cases; null: not shown.').nullable();
const PERCENT = z.number().nullable();

const SHARE = z.strictObject({ cases: CELL, percent: PERCENT });
const SHARE_OF = z.strictObject({ ...SHARE.shape, of: CELL });
const BY_STATUS = z.record(z.string(), SHARE).describe('By status.');
const MONTHS = z.strictObject({ months: z.number(), cases: z.number() }).nullable();

const GROUP = z.strictObject({
  group: z.union([
    z.strictObject({ kind: z.enum(['all', 'not-stated']) }),
    z.strictObject({ kind: z.literal('named'), name: z.string() }),
    z.strictObject({ kind: z.literal('pooled'), groups: count('Groups too small to show.') }),
  ]),
  cases: count('Counted.'),
  tooFew: z.boolean().describe('Too few cases to show anything of.'),
  rows: z.array(z.strictObject({ before: text('Status before.'), cases: CELL, after: BY_STATUS })),
  after: BY_STATUS,
  movedFromUnemployment: SHARE_OF,
  movedFromNone: SHARE_OF,
  favourableDecision: z.strictObject({ before: SHARE_OF, after: SHARE_OF, cumulative: SHARE_OF }),
  monthsWithoutSupport: z.strictObject({ cases: z.number(), before: MONTHS, after: MONTHS }),
  medianIncome: z.strictObject({
    cases: z.number(),
    before: euros('Null: not shown.').nullable(),
    after: euros('Null: not shown.').nullable(),
  }),
});

export const COHORT = z.strictObject({
  etuuspolku: HEAD,
  title: z.string(),
  planned: z.literal(true).describe('What follows rests on simulated paths.'),
  asked: z.strictObject({
    before: count('Months.'),
    after: count('Months.'),
    status: z.enum(STATUS_RULES),
    by: z.enum(GROUPINGS).nullable(),
    minCell: count('Smaller counts are hidden.'),
    path: text('Null: the first of each case.').nullable(),
    today: date('Null: the first simulated day of each case.').nullable(),
  }),
  definitions: z.array(z.string()),
  cases: z.strictObject({
    read: count('All.'),
    counted: count('In the tables.'),
    leftOut: z.record(z.string(), z.number()),
  }),
  groups: z.array(GROUP),
});

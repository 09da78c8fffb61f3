import * as z from 'zod';
import { ORDER } from '../../planning/plan/weight.js';
import { BENEFIT, count, DEFECT, date, euros, FINDING_CODE, HEAD, LAW, SCENARIO, text } from './parts.js';
import { BRIEF_PATH } from './path.js';
import { NOTES } from './simulate.js';

const PLACE = text('Where it stands in the path, as `steps[2]`.');
const DATES = z.array(date('Of one movable.')).describe('One for each of `movables`.');

const WEIGHT = {
  daysWithoutSupport: count('Calendar days that belong to a gap.'),
  lowestMonth: euros('Net by entitlement and tax-free, of the lowest month.'),
  total: euros('The same of all months.'),
};

const CANDIDATE = { dates: DATES, ...WEIGHT };

const MOVABLE = z.strictObject({
  place: PLACE,
  what: text('Situation of a step, or benefit of an application.'),
  key: z.enum(['from', 'appliedOn', 'filed']).describe('The date that is moved; `to` moves along.'),
  earliest: date('First day of the window.'),
  latest: date('Last day of the window.'),
  written: date('The date in the document; null: none.').nullable(),
});

const IMPOSSIBLE = { code: text('Code of the first defect.'), message: text('In words.') };

const START = {
  date: date('Of this movable, the others on their best dates.'),
  offset: z.int(),
  inWindow: z.boolean(),
};

const MOVED = z.strictObject({
  ...START,
  ...WEIGHT,
  difference: z
    .strictObject({ ...WEIGHT, daysWithoutSupport: z.int().describe('Calendar days.') })
    .describe('Against the best date; below 0: less.'),
  changes: z
    .array(
      z.strictObject({
        code: FINDING_CODE,
        name: text('In words.'),
        law: LAW,
        daysAtBest: count('Calendar days on the best date; 0: none.'),
        days: count('Calendar days on this date; 0: none.'),
      }),
    )
    .describe('Causes of gaps, and warnings, that hold on more or fewer days.'),
  benefits: z
    .array(z.strictObject({ benefit: BENEFIT, grossDifference: euros('Before tax; below 0: less.') }))
    .describe('Benefits that bring more or less.'),
});

export const PLAN = z.strictObject({
  etuuspolku: HEAD,
  scenario: SCENARIO,
  inputWarnings: z.array(DEFECT),
  path: z.strictObject({ name: text('Name of the path.'), title: z.string() }),
  order: z.array(z.enum(ORDER)).describe('Criteria; each decides between those equal by the ones before.'),
  movables: z.array(MOVABLE),
  combinations: z.strictObject({
    all: count('In the windows.'),
    simulated: count('Possible.'),
    impossible: z.array(z.strictObject({ ...IMPOSSIBLE, count: count('Combinations.'), firstDates: DATES })),
  }),
  best: z
    .array(z.strictObject({ ...CANDIDATE, set: z.array(z.string()).describe('Values of `--set` for these dates.') }))
    .describe('The best first.'),
  written: z.strictObject(CANDIDATE).nullable().describe('On the dates of the document; null where one is missing.'),
  withoutGap: z.boolean().nullable().describe('The best dates leave no gap; null: no combination is possible.'),
  atEveryDate: z
    .array(z.strictObject({ code: FINDING_CODE, name: text('In words.') }))
    .describe('Causes of gaps that no combination avoids.'),
  bestPath: BRIEF_PATH.nullable().describe('The path on its best dates.'),
  switches: z.array(
    z.strictObject({
      place: PLACE,
      dates: z.array(z.union([MOVED, z.strictObject({ ...START, impossible: z.strictObject(IMPOSSIBLE) })])),
    }),
  ),
  ...NOTES,
});

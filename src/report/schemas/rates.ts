import * as z from 'zod';
import { CHECKED, date, HEAD, STATUS, text } from './parts.js';

const IN_LAW = z.number().optional().describe('What a reform stands in place of.');

const FIGURE = {
  rate: text('Stable name.'),
  benefit: text('How its name begins.'),
  name: text('In the language of `--lang`.'),
};

const SOURCE = {
  unit: z.string(),
  section: text('Section of law.'),
  source: text('Act or publication, in English.'),
  status: STATUS,
  checked: CHECKED,
};

const RATE = z
  .strictObject({
    ...FIGURE,
    value: z.number(),
    inLaw: IN_LAW,
    ...SOURCE,
    from: date('First day in force.'),
    to: date('Last day; null: no end known.').nullable(),
  })
  .describe('A figure in force.');

const CHANGE = z
  .strictObject({ date: date('The day.'), ...FIGURE, before: z.number(), after: z.number(), inLaw: IN_LAW, ...SOURCE })
  .describe('A figure that changes.');

/** Figures, or with `--changes` those that change; NDJSON has one on each line. */
export const RATES = z.union([
  z.strictObject({ etuuspolku: HEAD, on: date('The day.'), rates: z.array(RATE) }),
  z.strictObject({
    etuuspolku: HEAD,
    from: date('Null: open.').nullable(),
    to: date('Null: open.').nullable(),
    changes: z.array(CHANGE),
  }),
  RATE,
  CHANGE,
]);

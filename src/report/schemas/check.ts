import * as z from 'zod';
import { BARE_HEAD, count, DEFECT, date, euros, FINDING_CODE, HEAD, month, SCENARIO, text } from './parts.js';
import { BRIEF_PATH } from './path.js';
import { ANSWER } from './simulate.js';

const LINE = count('Line of an NDJSON file, from 1; null for a whole file.').nullable();

const EXPECTED = z
  .union([
    z.number(),
    z.string(),
    z.strictObject({
      path: text('Name of the path.').optional(),
      code: text('Code.').optional(),
      from: date('First day.').optional(),
      to: date('Last day.').optional(),
      loss: euros('What it costs.').optional(),
    }),
  ])
  .nullable();

const EXPECTATIONS = z
  .strictObject({
    met: count('Expectations that are met.'),
    differences: z.array(
      z.strictObject({
        code: z.enum(['expect.finding-missing', 'expect.finding-unexpected', 'expect.month-differs']),
        line: count('In the file, from 1.'),
        column: count('From 1.'),
        path: text('In the document.'),
        expected: EXPECTED.describe('Null: nothing.'),
        found: EXPECTED.describe('Null: nothing, or the month is not simulated.'),
        message: z.string(),
      }),
    ),
  })
  .optional()
  .describe('Only where the scenario has `expect`.');

const START = { line: LINE, status: z.literal('ok'), errors: z.array(DEFECT).length(0), expectations: EXPECTATIONS };

const VALID = z.strictObject({ ...ANSWER, ...START }).describe('A valid case: as `simulate` answers.');

const BRIEF = z
  .strictObject({ etuuspolku: HEAD, scenario: SCENARIO, ...START, paths: z.array(BRIEF_PATH) })
  .describe('A valid case with `--brief`.');

const REFUSED = z
  .strictObject({
    etuuspolku: BARE_HEAD,
    scenario: z.strictObject({ source: text('The file as it was named, or `-`.') }),
    line: LINE,
    status: z.enum(['invalid', 'failed']).describe('`failed`: an error of the program itself.'),
    errors: z.array(DEFECT).min(1),
  })
  .describe('A case that could not be simulated.');

const CASE = z.union([VALID, BRIEF, REFUSED]);

const SUMMARY = z.strictObject({
  cases: count('All.'),
  invalid: count('Cases that are not valid or cannot be read.'),
  failed: count('Cases at which the program failed.'),
  failing: count('Cases with something that is not accepted.'),
  paths: count('Simulated.'),
  months: count('Simulated.'),
  monthsWithoutSupport: count('Months that hold days of a gap.'),
  findings: z.strictObject({ gap: count('Gaps.'), warning: count('Warnings.'), notice: count('Notices.') }),
  known: count('Findings that the baseline accepts; in none of the other numbers.'),
  expectations: z.strictObject({ met: count('Met.'), unmet: count('Not met.') }),
  gaps: z.array(
    z.strictObject({ code: FINDING_CODE, count: count('Gaps.'), calendarDays: count('Days.'), loss: euros('Lost.') }),
  ),
  lowestMonths: z.array(
    z.strictObject({
      source: z.string(),
      line: LINE,
      path: z.string(),
      month: month('The month.'),
      net: euros('After tax.'),
      taxFree: euros('Tax-free.'),
    }),
  ),
  notSimulated: z.array(z.string()).describe('The first cases that could not be simulated.'),
});

const DOCUMENT = z
  .strictObject({ etuuspolku: BARE_HEAD, cases: z.array(CASE), summary: SUMMARY })
  .describe('With `--format json`.');

/** A line of NDJSON, or the whole document. */
export const CHECK = z.union([CASE, DOCUMENT]);

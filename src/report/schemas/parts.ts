/** What the results of several commands hold alike. */
import * as z from 'zod';
import { FINDING_CODES } from '../../findings/codes.js';
import type { Owner } from '../../findings/owners.js';
import { BENEFITS } from '../../law/benefits.js';
import { RESULT_FORMAT } from '../version.js';

/** Complete by the compiler. */
const OWNERS: Readonly<Record<Owner, true>> = {
  client: true,
  'kela-expert': true,
  kela: true,
  employer: true,
  doctor: true,
  'employment-service': true,
  'service-provider': true,
  'unemployment-fund': true,
};

export const FAMILY = z.enum(['unemployment', 'sickness', 'rehabilitation', 'pension', 'work', 'other']);
export const BENEFIT = z.enum(BENEFITS);
export const OWNER = z.enum(Object.keys(OWNERS) as Owner[]);
export const FINDING_CODE = z.enum(FINDING_CODES);
export const CERTAINTY = z.enum(['known', 'estimated', 'depends']);

export function date(description: string) {
  return z
    .string()
    .regex(/^(\d{4}-\d{2}-\d{2}|D[+-]\d+)$/)
    .meta({ description: `${description} With --anonymous in days from the first simulated day, as D+13.` });
}

export function month(description: string) {
  return z
    .string()
    .regex(/^(\d{4}-\d{2}|M[+-]\d+)$/)
    .describe(`${description} With --anonymous in months from the first simulated one, as M+2.`);
}

export function euros(description: string) {
  return z.number().describe(`${description} Euros.`);
}

export function count(description: string) {
  return z.int().min(0).describe(description);
}

export function text(description: string) {
  return z.string().describe(description);
}

export const PERIOD = { from: date('First day.'), to: date('Last day.') };
export const LAW = z.array(z.string()).describe('Sections of law.');
export const FIGURE_NAMES = z.array(z.string()).describe('Figures of law, as `rates` names them.');

const SHA = z.string().regex(/^sha256:[0-9a-f]{64}$/);

/** How sure a figure is. */
export const STATUS = z.enum(['enacted', 'projected', 'reform']);
export const CHECKED = date('Day of the last check; null for a reform.').nullable();

const PROGRAM = {
  format: z.literal(RESULT_FORMAT).describe('Version of the result format.'),
  version: text('Version of the program.'),
  lawUpdated: date('The day on which every figure of law had been checked.'),
};

export const REFORM = z
  .strictObject({ name: text('As its file says.'), hash: SHA.describe('Hash of its file.') })
  .describe('What was computed with in place of the law in force.');

const OPTIONS = z
  .record(z.string(), z.union([z.string(), z.boolean(), z.array(z.string()), REFORM]))
  .describe('The options given that decide the result.');

/** Of what was computed. */
export const HEAD = z
  .strictObject({
    ...PROGRAM,
    rules: SHA.describe('Hash of the rules and of the figures that were read.'),
    input: SHA.optional().describe('Hash of the input; none where a command reads none.'),
    options: OPTIONS,
    ageBand: text('Of an anonymous result: the ten years in which the age lies.').optional(),
    projected: FIGURE_NAMES.describe('Figures not yet enacted on which the result rests.'),
    reformed: FIGURE_NAMES.optional().describe('Figures of the reform on which the result rests.'),
  })
  .describe('By which program, law, input and options the result can be reproduced.');

/** Of what was not computed, or holds many results with heads of their own. */
export const BARE_HEAD = z.strictObject({ ...PROGRAM, options: OPTIONS }).describe('By which program and options.');

export const DEFECT = z
  .strictObject({
    severity: z.enum(['error', 'warning']),
    code: text('Stable code.'),
    line: count('In the file, from 1; null for a case as a whole.').nullable(),
    column: count('From 1; null for a case as a whole.').nullable(),
    path: text('In the document, as `paths[stay].steps[0].to`; empty for the document as a whole.'),
    option: text('The option that set it for this run.').optional(),
    message: text('In the language of `--lang`.'),
  })
  .describe('What is wrong or odd about the input.');

export const SCENARIO = z
  .strictObject({
    reference: text('The case code.').optional(),
    note: text("The client's goal.").optional(),
    source: text('The file as it was named, or `-`.'),
    from: date('First simulated day.'),
    to: date('Last simulated day.'),
  })
  .describe('What was simulated.');

export const BRANCH = {
  branchOf: text('The path of which this is the branch with a refusal.').optional(),
  refused: z
    .strictObject({
      decision: z.union([BENEFIT, z.literal('rehabilitation')]),
      decidedOn: date('Day of the refusal.'),
      decisionStated: z.boolean().describe('False: reckoned from the application.'),
    })
    .optional(),
};

export const WORST = z
  .strictObject({ net: euros('Net when every claim that the month depends on is refused.') })
  .optional();

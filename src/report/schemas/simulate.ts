import * as z from 'zod';
import { DEFECT, HEAD, SCENARIO } from './parts.js';
import { PATH } from './path.js';

export const NOTES = {
  assumptions: z.array(z.string()).describe('What was taken to be so where the scenario says nothing.'),
  notCalculated: z.array(z.string()).describe('What the case touches and the result leaves out.'),
};

export const ANSWER = {
  etuuspolku: HEAD,
  scenario: SCENARIO,
  inputWarnings: z.array(DEFECT),
  paths: z.array(PATH),
  ...NOTES,
};

const ONE = z.strictObject(ANSWER).describe('One scenario.');

/** One scenario, or several as a list; NDJSON has one on each line. */
export const SIMULATE = z.union([ONE, z.array(ONE)]);

import * as z from 'zod';
import { COMPUTED_BENEFITS } from '../../law/benefits.js';
import { applicationFamily } from '../applicationFamily.js';
import { date, dateOrNever } from './dates.js';
import { OUTCOME } from './history.js';
import { BRANCH, MOVABLE, STEP } from './steps.js';
import { name, text } from './texts.js';

const APPLICATION = z
  .strictObject({
    benefit: z
      .enum(COMPUTED_BENEFITS.filter((each) => applicationFamily(each) !== undefined))
      .describe('The benefit applied for; the application governs its whole family.'),
    filed: dateOrNever('Day on which it is filed, or `never`; left out, the first possible day.').optional(),
    decidedOn: date('Day of the decision.').optional(),
    outcome: OUTCOME.optional(),
    reason: z.enum(['fit', 'late', 'formal']).optional().describe('Why it is refused.'),
    from: date("First day of the family's days that it governs.").optional(),
    movable: MOVABLE.optional(),
    ...BRANCH,
  })
  .describe('Overrides the default: applied for on the first possible day, and granted.');

/** One course that things may take. */
export const PATH = z
  .strictObject({
    name: name('Short name of the path, unique in the file.'),
    title: text('What the path is, in words.').optional(),
    steps: z.array(STEP, 'list').describe('What happens, and when.'),
    applications: z.array(APPLICATION, 'list').optional().describe('Applications that differ from the default.'),
  })
  .describe('One course that things may take.');

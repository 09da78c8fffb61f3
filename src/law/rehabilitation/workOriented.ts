/** KKRL 6 §: vocational rehabilitation done at work or in training, which asks for work capacity (KKRL 23 § 3). */
import type { ProgrammeCode } from './programmes.js';

const WORK_ORIENTED: ReadonlySet<ProgrammeCode> = new Set<ProgrammeCode>([
  'work-trial',
  'work-coaching',
  'work-trial-and-coaching',
  'skills-course',
  'education-trial',
  'vocational-training',
  'apprenticeship',
  'work-ability-course',
]);

/** An assessment finds out what a client can do, therapies and courses treat, youth services ask for no work capacity. */
export function isWorkOriented(programme: ProgrammeCode): boolean {
  return WORK_ORIENTED.has(programme);
}

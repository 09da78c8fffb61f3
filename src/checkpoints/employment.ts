import type { Day } from '../calendar/day.js';
import { contains } from '../calendar/period.js';
import type { CaseFacts, PathFacts } from '../scenario/facts.js';

/** In an employment that goes on: as stated, or because an employer pays for work or for sick leave. */
export function isEmployed({ client }: CaseFacts, { steps }: PathFacts, value: Day): boolean {
  const { employment } = client;
  if (employment && (employment.from ?? value) <= value && value <= (employment.to ?? value)) return true;
  return steps.some(
    (step) =>
      contains(step, value) &&
      (step.situation === 'work' || (step.situation === 'incapacity' && step.employerPay !== undefined)),
  );
}

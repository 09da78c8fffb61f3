/** SVL 15:2: who pays during the illness has the right to the allowance and applies for it. */
import type { Day } from '../calendar/day.js';
import { contains } from '../calendar/period.js';
import type { PathFacts } from '../scenario/facts.js';
import { stepsOf } from '../scenario/pathSteps.js';

export const CLAIMED_BY_EMPLOYER = 'SVL 15:2';

/** Whether an employer pays for the illness of a day. */
export function isEmployerPaying(path: PathFacts, value: Day): boolean {
  return stepsOf(path, 'incapacity').some(
    (step) => contains(step, value) && step.employerPay !== undefined && value <= step.employerPay.to,
  );
}

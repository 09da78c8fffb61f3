import type { Day } from '../calendar/day.js';
import type { DocumentPath } from '../scenario/defect.js';
import type { PathFacts } from '../scenario/facts.js';

/** Where, inside its path, the step stands that began last before a day and holds it; the path itself when none does. */
export function stepAt({ steps }: PathFacts, day: Day): DocumentPath {
  const step = steps.findLast(({ from, to }) => from <= day && day <= to);
  return step === undefined ? [] : ['steps', step.index];
}

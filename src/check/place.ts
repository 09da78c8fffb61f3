import type { Day } from '../calendar/day.js';
import type { DocumentPath } from '../scenario/defect.js';
import type { CaseFacts, PathFacts } from '../scenario/facts.js';

/** Where the step stands that began last before a day and holds it; the path itself when none does. */
export function placeOn(facts: CaseFacts, path: PathFacts, day: Day): DocumentPath {
  const { steps, refused } = path;
  const written = facts.paths.filter(({ branchOf }) => branchOf === undefined);
  const at = ['paths', written.findIndex(({ name }) => name === (path.branchOf ?? path.name))];
  const step = steps.findLast(({ from, to }) => from <= day && day <= to);
  if (step === undefined) return at;
  if (refused === undefined || step.index < refused.firstListed) return [...at, 'steps', step.index];
  return [...at, ...refused.place, step.index - refused.firstListed];
}

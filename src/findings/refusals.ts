/** Every refusal of which the day of decision is known, in history and on the path. */
import type { Day } from '../calendar/day.js';
import type { Benefit } from '../law/benefits.js';
import type { CaseFacts, PathFacts } from '../scenario/facts.js';

export interface Refusal {
  readonly decision: Benefit | 'rehabilitation';
  readonly decidedOn: Day;
}

export function refusalsOf({ decisions }: CaseFacts, { steps, applications, refused: branch }: PathFacts): Refusal[] {
  const inHistory = decisions.flatMap((each) =>
    each.decision === 'sickness-maximum' ? [] : refused(each.decision, each.outcome, each.decidedOn),
  );
  const onPath = [
    ...(branch === undefined ? [] : [{ decision: branch.decision, decidedOn: branch.decidedOn }]),
    ...steps.flatMap((step) =>
      step.situation === 'pension' ? refused(step.benefit, step.outcome, step.decidedOn) : [],
    ),
    ...applications.flatMap(({ benefit, outcome, decidedOn }) => refused(benefit, outcome, decidedOn)),
  ];
  // The same decision may stand both in history and on the path.
  const all = new Map([...inHistory, ...onPath].map((each) => [`${each.decision} ${each.decidedOn}`, each]));
  return [...all.values()];
}

function refused(decision: Refusal['decision'], outcome: string, decidedOn: Day | undefined): Refusal[] {
  return outcome === 'refused' && decidedOn !== undefined ? [{ decision, decidedOn }] : [];
}

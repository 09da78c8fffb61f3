/** The last day on which each refusal of the path or its history can be appealed against. */
import type { Day } from '../calendar/day.js';
import { lastAppealDay } from '../law/appeal.js';
import type { Benefit } from '../law/benefits.js';
import { FIGURES } from '../law/rates/index.js';
import type { CaseFacts } from '../scenario/facts.js';
import type { PathResult } from '../simulation/result.js';
import type { Checkpoint } from './checkpoint.js';
import { checkpoint } from './kinds.js';

interface Refusal {
  readonly decision: Benefit | 'rehabilitation';
  readonly decidedOn: Day;
}

/** Only a refusal whose day of decision is known. */
export function appealCheckpoints({ decisions }: CaseFacts, { path }: PathResult): Checkpoint[] {
  const refusals: Refusal[] = [];
  const add = (decision: Refusal['decision'], outcome: string, decidedOn: Day | undefined): void => {
    if (outcome === 'refused' && decidedOn !== undefined) refusals.push({ decision, decidedOn });
  };
  for (const each of decisions)
    if (each.decision !== 'sickness-maximum') add(each.decision, each.outcome, each.decidedOn);
  for (const step of path.steps) if (step.situation === 'pension') add(step.benefit, step.outcome, step.decidedOn);
  for (const { benefit, outcome, decidedOn } of path.applications) add(benefit, outcome, decidedOn);
  return refusals.map((refusal) =>
    checkpoint('appeal-by', lastAppealDay(refusal.decidedOn), [FIGURES['appeal.days'].section], refusal),
  );
}

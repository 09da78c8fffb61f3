/** The last day on which each refusal of the path or its history can be appealed against. */
import { refusalsOf } from '../findings/refusals.js';
import { appealSection, lastAppealDay } from '../law/appeal.js';
import type { CaseFacts } from '../scenario/facts.js';
import type { PathResult } from '../simulation/result.js';
import type { Checkpoint } from './checkpoint.js';
import { checkpoint } from './kinds.js';

export function appealCheckpoints(facts: CaseFacts, { path }: PathResult): Checkpoint[] {
  return refusalsOf(facts, path).map(({ decision, decidedOn }) =>
    checkpoint('appeal-by', lastAppealDay(decidedOn), [appealSection(decision)], { decision, decidedOn }),
  );
}

import type { PathFacts, Situation, Step } from './facts.js';

/** The steps of one situation, in order of `from`. */
export function stepsOf<S extends Situation>(path: PathFacts, situation: S): Extract<Step, { situation: S }>[] {
  return path.steps.filter((step): step is Extract<Step, { situation: S }> => step.situation === situation);
}

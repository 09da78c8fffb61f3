import { findingsOf } from '../findings/findings.js';
import type { CaseFacts, PathFacts } from '../scenario/facts.js';
import { simulate } from '../simulation/simulate.js';
import type { PathAnswer } from './answer.js';

/** Everything that is found out about one path of a case. */
export function pathAnswerOf(facts: CaseFacts, path: PathFacts): PathAnswer {
  const result = simulate(facts, path);
  return { result, findings: findingsOf(facts, result) };
}

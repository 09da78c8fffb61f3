import { findingsOf } from '../findings/findings.js';
import { moneyOf } from '../payments/payments.js';
import type { CaseFacts, PathFacts } from '../scenario/facts.js';
import { simulate } from '../simulation/simulate.js';
import type { PathAnswer } from './answer.js';

/** Everything that is found out about one path of a case. */
export function pathAnswerOf(facts: CaseFacts, path: PathFacts): PathAnswer {
  const result = simulate(facts, path);
  return { result, money: moneyOf(facts, result), findings: findingsOf(facts, result) };
}

import { checkpointsOf } from '../checkpoints/checkpoints.js';
import { findingsOf } from '../findings/findings.js';
import { moneyOf } from '../payments/payments.js';
import { taxYearsOf } from '../payments/taxYears.js';
import type { CaseFacts, PathFacts } from '../scenario/facts.js';
import { simulate } from '../simulation/simulate.js';
import type { PathAnswer } from './answer.js';

/** What an answer holds only when it is asked for. */
export interface Asked {
  /** The final tax of each year. */
  readonly annualTax: boolean;
}

/** Everything that is found out about one path of a case. */
export function pathAnswerOf(facts: CaseFacts, path: PathFacts, asked: Asked): PathAnswer {
  const result = simulate(facts, path);
  const money = moneyOf(facts, result);
  return {
    result,
    money,
    taxYears: asked.annualTax ? taxYearsOf(facts, money.payments) : null,
    findings: findingsOf(facts, result, {}, money),
    checkpoints: checkpointsOf(facts, result, money),
  };
}

import type { Period } from '../calendar/period.js';
import { checkpointsOf } from '../checkpoints/checkpoints.js';
import type { Finding } from '../findings/finding.js';
import { findingsOf } from '../findings/findings.js';
import { moneyOf } from '../payments/payments.js';
import { taxYearsOf } from '../payments/taxYears.js';
import { safetyNetOf } from '../safety-net/safetyNetOf.js';
import type { CaseFacts, PathFacts } from '../scenario/facts.js';
import { simulate } from '../simulation/simulate.js';
import type { PathAnswer } from './answer.js';

/** What an answer holds only when it is asked for. */
export interface Asked {
  /** The final tax of each year. */
  readonly annualTax: boolean;
  /** Housing allowance and social assistance. */
  readonly safetyNet: boolean;
  /** Findings and sums are enough: no checkpoints, and not what the months come to at worst. */
  readonly briefly?: boolean;
}

/** Everything that is found out about one path of a case. */
export function pathAnswerOf(facts: CaseFacts, path: PathFacts, asked: Asked): PathAnswer {
  const result = simulate(facts, path);
  const { briefly = false } = asked;
  const money = moneyOf(facts, result, {}, !briefly);
  const findings = findingsOf(facts, result, {}, money);
  return {
    result,
    money,
    taxYears: asked.annualTax ? taxYearsOf(facts, money.payments) : null,
    safetyNet: asked.safetyNet ? safetyNetOf(facts, result, money, cashGaps(findings)) : null,
    findings,
    checkpoints: briefly ? [] : checkpointsOf(facts, result, money),
  };
}

function cashGaps(findings: readonly Finding[]): readonly Period[] {
  return findings.filter(({ code }) => code === 'warning.cash-gap').map(({ from, to }) => ({ from, to }));
}

import type { Cents } from '../../money/cents.js';
import { netsOf } from '../../payments/payments.js';
import type { CaseFacts } from '../../scenario/facts.js';
import type { PathResult } from '../../simulation/result.js';
import type { Weight } from './weight.js';

/** What a simulated path comes to. */
export function weigh(facts: CaseFacts, result: PathResult): Weight {
  const nets = netsOf(facts, result);
  // A horizon holds whole months only.
  const incomes = result.months.map(({ taxFree }, i) => (nets[i] as Cents) + taxFree);
  return {
    daysWithoutSupport: result.summary.daysWithoutSupport,
    lowest: Math.min(...incomes) as Cents,
    total: incomes.reduce((sum, income) => sum + income, 0) as Cents,
  };
}

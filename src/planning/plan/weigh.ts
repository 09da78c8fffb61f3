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

/** Cents by which the rounding of taxes could at most raise the net of a month above its gross. */
const ROUNDING = 500;

/** Whether a path could stand before a candidate: what is left after tax is not known yet, but never more than before it. */
export function mayExceed({ months, summary }: PathResult, candidate: Weight): boolean {
  if (summary.daysWithoutSupport !== candidate.daysWithoutSupport) {
    return summary.daysWithoutSupport < candidate.daysWithoutSupport;
  }
  return Math.min(...months.map(({ gross, taxFree }) => gross + taxFree)) + ROUNDING >= candidate.lowest;
}

import type { Benefit } from '../../law/benefits.js';
import type { Cents } from '../../money/cents.js';
import type { PathResult } from '../../simulation/result.js';

/** What a benefit brings more, or below 0 less, before tax. */
export interface BenefitChange {
  readonly benefit: Benefit;
  readonly difference: Cents;
}

/** @param before on the one date · @param after on the other */
export function benefitChanges(before: PathResult, after: PathResult): BenefitChange[] {
  const [was, is] = [grossBy(before), grossBy(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((benefit) => ({ benefit, difference: ((is.get(benefit) ?? 0) - (was.get(benefit) ?? 0)) as Cents }))
    .filter(({ difference }) => difference !== 0);
}

function grossBy({ months }: PathResult): Map<Benefit, number> {
  const sums = new Map<Benefit, number>();
  for (const { benefits } of months) {
    for (const { benefit, gross } of benefits) sums.set(benefit, (sums.get(benefit) ?? 0) + gross);
  }
  return sums;
}

/** What the money of a path rests on: every default of practice that was taken, and what is left out. */
import { type Benefit, familyOf, isCompensation } from '../law/benefits.js';
import type { CaseFacts } from '../scenario/facts.js';
import type { AssumptionId, NotCalculatedId } from '../simulation/notes.js';
import type { PathResult } from '../simulation/result.js';
import { isPensionStep, pensionClaimOf } from './claims.js';
import type { MoneyResult, Payment, Right } from './money.js';

export function moneyNotes(
  facts: CaseFacts,
  result: PathResult,
  payments: readonly Payment[],
  rights: readonly Right[],
): Pick<MoneyResult, 'assumptions' | 'notCalculated'> {
  const processing = [
    ...rights.map(({ claim }) => claim.processing),
    result.path.refused?.processing ?? null,
    ...result.items.map(({ source }) => (isPensionStep(source) ? pensionClaimOf(source, facts).processing : null)),
  ].filter((each) => each !== null);
  const assumptions = new Set<AssumptionId>(processing.map((each): AssumptionId => `processing-${each}`));
  if (facts.assumed.payoutDays === undefined && rights.length > 0) assumptions.add('payout-days');
  if (result.periods.some(isMinimumOfRehabilitation) && facts.client.tax.benefitCard === null) {
    assumptions.add('rehabilitation-minimum-withholding');
  }
  if (payments.some(({ benefit, gross }) => gross > 0 && isStatedByMonth(benefit))) {
    assumptions.add('stated-income-at-month-end');
  }
  return { assumptions: [...assumptions].sort(), notCalculated: untaxed(payments) };
}

function untaxed(payments: readonly Payment[]): NotCalculatedId[] {
  const unknown = payments.filter(({ withholding, gross }) => withholding.rule === 'not-known' && gross > 0);
  const ids = unknown.map(({ benefit }) => (familyOf(benefit) === 'work' ? 'tax-of-pay' : 'tax-of-stated-income'));
  return [...new Set<NotCalculatedId>(ids)].sort();
}

/** Comes by the month on a day that nobody has stated. */
function isStatedByMonth(benefit: Benefit): boolean {
  const family = familyOf(benefit);
  return family === 'work' || (family === 'other' && !isCompensation(benefit));
}

/** R27: at its minimum too, at least 25 % is withheld from rehabilitation allowance. */
function isMinimumOfRehabilitation({ reasons }: PathResult['periods'][number]): boolean {
  return reasons.some(({ rule }) => rule === 'rehabilitation.minimum');
}

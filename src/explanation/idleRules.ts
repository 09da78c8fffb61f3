/** The rules of an amount that were tried and changed nothing. */
import type { RuleId } from '../law/reasons.js';
import type { DailyPayment } from '../simulation/result.js';

/** In the order in which they are tried; each leaves the amount as it is where it is not among the reasons. */
const TRIED: Readonly<Partial<Record<DailyPayment['family'], readonly RuleId[]>>> = {
  unemployment: [
    'unemployment.means-test',
    'unemployment.benefit-deduction',
    'unemployment.parents-income',
    'unemployment.service-supplement',
    'unemployment.adjustment',
    'unemployment.smallest-payment',
  ],
  sickness: ['sickness.minimum', 'sickness.reduction', 'sickness.employer-pay'],
  rehabilitation: ['rehabilitation.index', 'rehabilitation.reduction', 'rehabilitation.pay-limit'],
};

export function idleRules({ family, reasons }: DailyPayment): RuleId[] {
  const worked = new Set(reasons.map(({ rule }) => rule));
  return (TRIED[family] ?? []).filter((rule) => !worked.has(rule));
}

/** Pay, pensions and what else is paid by the month; compensations by the day. */
import type { RuleFacts, RuleId } from '../../law/reasons.js';
import { cents, count, euros, minus, notNegative, over, share, times } from '../term.js';
import type { Arithmetic } from './arithmetic.js';

type Monthly = Exclude<RuleId, `${'unemployment' | 'sickness' | 'rehabilitation'}.${string}`>;

const monthly = (facts: RuleFacts['pay.wages']): Arithmetic => ({
  steps: [],
  others: [euros('monthly', facts.monthly)],
});

const compensation = ({ daily }: RuleFacts['expense-compensation']): Arithmetic => ({
  steps: [cents('daily', euros('compensation', daily), daily)],
  others: [],
});

export const MONTHLY: { readonly [R in Monthly]: (facts: Readonly<RuleFacts[R]>) => Arithmetic } = {
  'expense-compensation': compensation,
  'maintenance-compensation': compensation,
  'pay.wages': monthly,
  'pay.employer-sick-pay': monthly,
  'pension.stated': monthly,
  'pension.national': ({ full, others, free, share: part, reduction, monthly: left }) => {
    const above = notNegative(minus(euros('otherPensions', others), euros('free', free)));
    const taken = cents('offMonth', over(times(above, share('share', part)), count('months', 12)), reduction);
    const term = notNegative(minus(euros('full', full), euros('reduction', reduction)));
    return others > 0
      ? { steps: [taken, cents('monthly', term, left)], others: [] }
      : { steps: [cents('monthly', euros('full', full), left)], others: [] };
  },
  'pension.guarantee': ({ full, pensions, monthly: left }) => ({
    steps: [cents('monthly', notNegative(minus(euros('full', full), euros('pensions', pensions))), left)],
    others: [],
  }),
  'other.stated': monthly,
};

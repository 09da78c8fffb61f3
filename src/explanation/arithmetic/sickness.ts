/** What each rule of sickness allowance computes (R11–R13). */
import type { RuleFacts } from '../../law/reasons.js';
import {
  cents,
  count,
  euros,
  exact,
  exactEuros,
  greatest,
  minus,
  notNegative,
  over,
  plus,
  type Step,
  share,
  type Term,
  times,
  WHOLE,
} from '../term.js';
import { type Arithmetics, nothing } from './arithmetic.js';
import { benefitSteps, rateSteps } from './byIncome.js';

/** What is received by the month takes its part of each day (SVL 12:12, 7:4; KKRL 36 §). */
export function reductionSteps(facts: RuleFacts['sickness.reduction']): Step[] {
  const { before, monthly, perMonth, reduction, daily } = facts;
  return [
    cents('reduction', over(euros('monthly', monthly), count('daysPerMonth', perMonth)), reduction),
    cents('daily', notNegative(minus(euros('before', before), euros('reduction', reduction))), daily),
  ];
}

/** At least a minimum, which is the outcome wherever the rule is told. */
export function minimumSteps({ before, daily }: RuleFacts['sickness.minimum']): Step[] {
  return [cents('daily', greatest(euros('before', before), euros('minimum', daily)), daily)];
}

function incomeTerm({ wages, deduction, entrepreneur, benefitIncome }: RuleFacts['sickness.annual-income']): Term {
  const parts = [
    ...(wages > 0 ? [times(euros('wages', wages), minus(WHOLE, share('deduction', deduction)))] : []),
    ...(entrepreneur > 0 ? [euros('entrepreneur', entrepreneur)] : []),
    ...(benefitIncome > 0 ? [euros('benefitIncome', benefitIncome)] : []),
  ];
  return parts.length > 0 ? plus(...parts) : euros('wages', wages);
}

export const SICKNESS: Arithmetics<'sickness'> = {
  'sickness.income-decided': ({ income }) => ({
    steps: [exact('income', exactEuros('decided', income), income)],
    others: [],
  }),
  'sickness.annual-income': (facts) => ({
    steps: [...benefitSteps(facts), exact('income', incomeTerm(facts), facts.income)],
    others: [
      { name: 'reviewFrom', quantity: { kind: 'month', value: facts.first } },
      { name: 'reviewTo', quantity: { kind: 'month', value: facts.last } },
    ],
  }),
  'sickness.kept-income': ({ days, own, income }) => ({
    steps: [exact('income', greatest(exactEuros('own', own), exactEuros('earlier', income)), income)],
    others: [count('relapseDays', days)],
  }),
  'sickness.decided-amount': ({ given, times: factor, daily }) => ({
    steps: [
      cents(
        'daily',
        factor === 1 ? euros('given', given) : times(euros('given', given), count('times', factor)),
        daily,
      ),
    ],
    others: [],
  }),
  'sickness.rate': ({ year, income, threshold, terms, daily }) => ({
    steps: rateSteps(income, terms, daily),
    others: [count('year', year), ...(threshold === null ? [] : [euros('threshold', threshold)])],
  }),
  'sickness.minimum': (facts) => ({ steps: minimumSteps(facts), others: [] }),
  'sickness.reduction': (facts) => ({ steps: reductionSteps(facts), others: [] }),
  'sickness.employer-pay': (facts) => ({ steps: reductionSteps(facts), others: [] }),
  'sickness.partial': ({ before, share: part, given, minimum, daily }) => {
    const half = share('share', part);
    const own = given === null ? times(euros('before', before), half) : euros('given', given);
    return { steps: [cents('daily', greatest(own, times(euros('minimum', minimum), half)), daily)], others: [] };
  },
  'sickness.no-waiting-after-rehabilitation': nothing,
  'sickness.relapse': ({ days }) => ({ steps: [], others: [count('relapseDays', days)] }),
  'sickness.extra-days': ({ workDays, days }) => ({
    steps: [],
    others: [count('workDays', workDays), count('extraDays', days)],
  }),
};

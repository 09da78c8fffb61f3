/** What each rule of rehabilitation allowance computes. */
import type { RuleFacts } from '../../law/reasons.js';
import { cents, count, euros, exactEuros, minus, notNegative, over, type Step, share, times } from '../term.js';
import { type Arithmetics, nothing } from './arithmetic.js';
import { rateSteps } from './byIncome.js';
import { minimumSteps, reductionSteps } from './sickness.js';
import { payOf } from './unemployment.js';

function shareSteps({ before, share: part, daily }: RuleFacts['rehabilitation.partial']): Step[] {
  return [cents('daily', times(euros('before', before), share('share', part)), daily)];
}

/** KKRL 37 §: what pay exceeds a number of minimum amounts takes a part of each day. */
function paySteps(facts: RuleFacts['rehabilitation.pay-limit']): Step[] {
  const { before, parts, pay, minimum, freeDays, perMonth, reduction, daily } = facts;
  const free = times(count('freeDays', freeDays), euros('minimum', minimum));
  return [
    ...payOf(parts, pay),
    cents('reduction', over(notNegative(minus(euros('pay', pay), free)), count('daysPerMonth', perMonth)), reduction),
    cents('daily', notNegative(minus(euros('before', before), euros('reduction', reduction))), daily),
  ];
}

export const REHABILITATION: Arithmetics<'rehabilitation'> = {
  'rehabilitation.rate': ({ year, income, terms, daily }) => ({
    steps: rateSteps(income, terms, daily),
    others: [count('year', year)],
  }),
  'rehabilitation.vocational-rate': ({ year, income, share: part, divisor, daily }) => ({
    steps: [
      cents('daily', over(times(exactEuros('income', income), share('share', part)), count('divisor', divisor)), daily),
    ],
    others: [count('year', year)],
  }),
  'rehabilitation.index': ({ before, now, start, daily }) => ({
    steps: [
      cents('daily', over(times(euros('before', before), count('indexNow', now)), count('indexAtStart', start)), daily),
    ],
    others: [],
  }),
  'rehabilitation.minimum': (facts) => ({ steps: minimumSteps(facts), others: [] }),
  'rehabilitation.higher-minimum': (facts) => ({ steps: minimumSteps(facts), others: [] }),
  'rehabilitation.pensioner': ({ pension, share: part, perMonth, daily }) => ({
    steps: [
      cents(
        'daily',
        over(times(euros('pension', pension), share('share', part)), count('daysPerMonth', perMonth)),
        daily,
      ),
    ],
    others: [],
  }),
  'rehabilitation.whole-period': nothing,
  'rehabilitation.attended-day': nothing,
  'rehabilitation.flexible-day': nothing,
  'rehabilitation.no-waiting': nothing,
  'rehabilitation.interruption': ({ days, until }) => ({
    steps: [],
    others: [count('interruptionDays', days), { name: 'until', quantity: { kind: 'day', value: until } }],
  }),
  'rehabilitation.partial': (facts) => ({ steps: shareSteps(facts), others: [] }),
  'rehabilitation.pay-limit': (facts) => ({ steps: paySteps(facts), others: [] }),
  'rehabilitation.reduction': (facts) => ({ steps: reductionSteps(facts), others: [] }),
  'rehabilitation.waiting-pay': (facts) => ({ steps: shareSteps(facts), others: [] }),
  'rehabilitation.interval-pay': (facts) => ({ steps: shareSteps(facts), others: [] }),
};

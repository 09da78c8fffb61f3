/** SVL 11:1, KKRL 32 §: the steps from annual income to a daily amount, shared by sickness and rehabilitation allowance. */
import type { RuleFacts } from '../../law/reasons.js';
import type { RateTerms } from '../../law/sickness/rate.js';
import type { Cents } from '../../money/cents.js';
import { type ExactCents, exactly } from '../../money/exact.js';
import { cents, count, euros, exactEuros, minus, over, plus, type Step, share, times } from '../term.js';

/** The rate of an annual income. */
export function rateSteps(income: ExactCents, terms: RateTerms | null, daily: Cents): Step[] {
  if (terms === null) return [];
  const { limit, lower, upper, divisor } = terms;
  const lowerShare = share('lowerShare', lower);
  const days = count('divisor', divisor);
  const yearly = exactEuros('income', income);
  if (income <= exactly(limit)) return [cents('daily', over(times(yearly, lowerShare), days), daily)];
  const bend = euros('limit', limit);
  const above = times(minus(yearly, bend), share('upperShare', upper));
  return [cents('daily', over(plus(times(bend, lowerShare), above), days), daily)];
}

/** SVL 11:6: an average day of benefits, the annual income with that rate, its part for the days covered. */
export function benefitSteps(facts: RuleFacts['sickness.annual-income']): Step[] {
  const { terms, benefitGross, benefitDays, average, yearly, benefitIncome } = facts;
  if (terms === null) return [];
  const days = count('benefitDays', benefitDays);
  const divisor = count('divisor', terms.divisor);
  return [
    cents('average', over(euros('benefitGross', benefitGross), days), average),
    cents('yearly', incomeOfRate(terms, average, yearly), yearly),
    cents('benefitIncome', over(times(euros('yearly', yearly), days), divisor), benefitIncome),
  ];
}

/** The formula of the rate turned round. */
function incomeOfRate({ limit, lower, upper, divisor }: RateTerms, average: Cents, yearly: Cents) {
  const lowerShare = share('lowerShare', lower);
  const ofYear = times(euros('average', average), count('divisor', divisor));
  if (yearly <= limit) return over(ofYear, lowerShare);
  const bend = euros('limit', limit);
  return plus(bend, over(minus(ofYear, times(bend, lowerShare)), share('upperShare', upper)));
}

/** What is paid by the month: the part of one month, in proportion to its days (R28). */
import type { MonthlyItem } from '../simulation/timeline/monthlyItems.js';
import { type ExplainedRule, explainedRule } from './rule.js';
import { cents, count, euros, over, type Step, times } from './term.js';

export interface ExplainedPart {
  readonly item: MonthlyItem;
  readonly rules: readonly ExplainedRule[];
  readonly step: Step;
}

export function explainedPart(item: MonthlyItem): ExplainedPart {
  const { monthly, days, ofDays, gross, period } = item;
  const whole = euros('monthly', monthly);
  const term = days === ofDays ? whole : over(times(whole, count('days', days)), count('daysOfMonth', ofDays));
  return {
    item,
    rules: [explainedRule(item.reason, period.from)],
    step: cents('monthPart', term, gross),
  };
}

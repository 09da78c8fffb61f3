/** Steps whose end a rule may set. */
import type { Day } from '../../calendar/day.js';
import { periodisedPayEnd } from '../../law/unemployment/periodisedPay.js';
import { sanctionEnd } from '../../law/unemployment/sanction.js';
import type { PeriodisedPayStep, SanctionStep } from '../../scenario/facts.js';

/** The last day of a sanction: as stated, or by its cause (TTL 2 a). */
export function endOfSanction({ from, to, cause }: SanctionStep): Day {
  return cause === undefined ? to : sanctionEnd(from, cause);
}

/** The last day of periodised pay: as stated, or by amount and daily wage (TTL 3:6); before `from` when it delays nothing. */
export function endOfPeriodisedPay({ from, to, amount, dailyWage }: PeriodisedPayStep): Day {
  return amount === undefined || dailyWage === undefined ? to : periodisedPayEnd(from, amount, dailyWage);
}

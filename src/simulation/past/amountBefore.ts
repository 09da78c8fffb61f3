import type { Day } from '../../calendar/day.js';
import { FINNISH_WORKING_DAYS } from '../../calendar/workingDays.js';
import { familyOf } from '../../law/benefits.js';
import { lawOn } from '../../law/rates/index.js';
import { fullAmount } from '../../law/unemployment/fullAmount.js';
import type { Cents } from '../../money/cents.js';
import type { CaseFacts, HistoryBenefit } from '../../scenario/facts.js';
import { householdOn } from '../../scenario/households.js';
import { History } from './history.js';
import { historyRate } from './income.js';
import { Ledger } from './ledger.js';

/**
 * What an entry of one of the three benefits without a stated amount is taken to pay on a day, in cents a day: the full
 * amount of unemployment benefit, or what the annual income that is known gives (R12).
 */
export function amountBefore(facts: CaseFacts, entry: HistoryBenefit, value: Day): Cents {
  if (familyOf(entry.benefit) === 'unemployment') {
    return fullAmount(lawOn(value), householdOn(facts.client, value).children);
  }
  const history = new History(facts, FINNISH_WORKING_DAYS);
  return historyRate({ facts, history, ledger: new Ledger(facts.horizon) }, entry, value);
}

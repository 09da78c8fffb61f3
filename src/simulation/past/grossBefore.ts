import { overlap, type Period } from '../../calendar/period.js';
import { FINNISH_WORKING_DAYS } from '../../calendar/workingDays.js';
import { DAILY_FAMILIES, familyOf, isTaxFree } from '../../law/benefits.js';
import type { Cents } from '../../money/cents.js';
import type { CaseFacts } from '../../scenario/facts.js';
import { History } from './history.js';
import { historyRate } from './income.js';
import { Ledger } from './ledger.js';

/**
 * Taxable euros that the history pays in a period: by its amounts, else the benefit's full amount by law (R12, R50).
 * Null where an entry has no amount and no rule gives one.
 */
export function grossBefore(facts: CaseFacts, period: Period): Cents | null {
  const isUnknown = facts.history.some(
    (entry) =>
      entry.monthly === undefined &&
      entry.dailyAmount === undefined &&
      !isTaxFree(entry.benefit) &&
      !DAILY_FAMILIES.some((family) => family === familyOf(entry.benefit)) &&
      overlap(entry, period) !== undefined,
  );
  if (isUnknown) return null;
  const history = new History(facts, FINNISH_WORKING_DAYS);
  const run = { facts, history, ledger: new Ledger(facts.horizon) };
  return history.grossIn(period, (entry, value) => historyRate(run, entry, value));
}

import type { Month } from '../calendar/day.js';
import { overlap, wholeMonth } from '../calendar/period.js';
import { type Cents, mulDiv, ZERO } from '../money/cents.js';
import type { CaseFacts } from '../scenario/facts.js';

/** The client's other income of a month as stated, by calendar days (R36); only the kinds that count. */
export function statedIncomeIn(month: Month, { client }: CaseFacts, counts: (kind: string) => boolean): Cents {
  const whole = wholeMonth(month);
  const all = whole.to - whole.from + 1;
  const shares = client.otherIncome.map(({ kind, monthly, from = whole.from, to = whole.to }) => {
    const shared = counts(kind) ? overlap({ from, to }, whole) : undefined;
    return shared ? mulDiv(monthly, shared.to - shared.from + 1, all) : ZERO;
  });
  return shares.reduce<number>((sum, each) => sum + each, 0) as Cents;
}

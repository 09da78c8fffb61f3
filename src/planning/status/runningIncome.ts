/** What else the client receives on the day described: pensions, pay, other benefits and other income. */
import type { Day } from '../../calendar/day.js';
import { contains } from '../../calendar/period.js';
import { type Benefit, DAILY_FAMILIES, familyOf } from '../../law/benefits.js';
import type { Cents } from '../../money/cents.js';
import type { OtherIncomeKind } from '../../scenario/facts.js';
import type { AsOf } from './asOf.js';

export interface RunningIncome {
  readonly income: { readonly benefit: Benefit } | { readonly kind: OtherIncomeKind };
  /** In cents; null: not stated. */
  readonly amount: Cents | null;
  readonly per: 'day' | 'month';
  readonly since: Day | null;
  /** Its last day, where it is stated and lies ahead. */
  readonly to: Day | null;
}

export function runningIncomes({ on, first, facts }: AsOf): RunningIncome[] {
  const { history, client } = facts;
  const benefits = history
    .filter((entry) => contains(entry, on) && !DAILY_FAMILIES.some((each) => each === familyOf(entry.benefit)))
    .map(({ benefit, monthly, dailyAmount, from }): RunningIncome => {
      const per = monthly === undefined && dailyAmount !== undefined ? 'day' : 'month';
      return { income: { benefit }, amount: monthly ?? dailyAmount ?? null, per, since: from, to: null };
    });
  const others = client.otherIncome
    .filter(({ from, to }) => (from ?? on) <= on && on <= (to ?? on))
    .map(({ kind, monthly, from = null, to = null }): RunningIncome => {
      const ends = to !== null && to >= first ? to : null;
      return { income: { kind }, amount: monthly, per: 'month', since: from, to: ends };
    });
  return [...benefits, ...others];
}

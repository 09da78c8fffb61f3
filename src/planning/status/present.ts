/** What is paid on the day described, since when, and since when without a break. */
import { addDays, type Day, weekdaysBetween } from '../../calendar/day.js';
import { contains } from '../../calendar/period.js';
import { type Benefit, DAILY_FAMILIES, familyOf, isTaxFree } from '../../law/benefits.js';
import type { Cents } from '../../money/cents.js';
import type { HistoryBenefit } from '../../scenario/facts.js';
import { amountBefore } from '../../simulation/past/amountBefore.js';
import type { AsOf } from './asOf.js';
import { joined } from './familyRuns.js';

export interface Present {
  /** What of the three benefits is paid on the day, mostly one. */
  readonly paid: readonly PaidNow[];
  /** The first day of an unbroken time with any benefit, pension or pay (R2); null: nothing is received on the day. */
  readonly unbrokenSince: Day | null;
  /** What was paid last, when none of the three is paid on the day; null: history holds none. */
  readonly lastPaid: { readonly benefit: Benefit; readonly to: Day } | null;
}

export interface PaidNow {
  readonly benefit: Benefit;
  /** In cents. */
  readonly amount: Cents;
  readonly per: 'day' | 'month';
  /** As the scenario states it; otherwise as the simulation takes it (R12). */
  readonly stated: boolean;
  /** Of this benefit without a break. */
  readonly since: Day;
  /** Sickness only. */
  readonly illness: string | null;
}

export function presentOf({ on, facts }: AsOf): Present {
  const daily = facts.history.filter(({ benefit }) => DAILY_FAMILIES.some((each) => each === familyOf(benefit)));
  const living = facts.history.filter(({ benefit }) => !isTaxFree(benefit));
  const last = daily.reduce<HistoryBenefit | null>(
    (latest, each) => (latest && latest.to > each.to ? latest : each),
    null,
  );
  const now = daily.filter((entry) => contains(entry, on));
  return {
    paid: now.map((entry) => ({
      benefit: entry.benefit,
      ...amountOf(entry),
      since: sinceOf(entry, daily),
      illness: familyOf(entry.benefit) === 'sickness' ? entry.illness : null,
    })),
    unbrokenSince: joined(living).find((run) => contains(run, on))?.from ?? null,
    lastPaid: now.length > 0 || last === null ? null : { benefit: last.benefit, to: last.to },
  };

  function amountOf(entry: HistoryBenefit): Pick<PaidNow, 'amount' | 'per' | 'stated'> {
    if (entry.monthly !== undefined) return { amount: entry.monthly, per: 'month', stated: true };
    if (entry.dailyAmount !== undefined) return { amount: entry.dailyAmount, per: 'day', stated: true };
    return { amount: amountBefore(facts, entry, on), per: 'day', stated: false };
  }
}

/** The first day of the entries of the same benefit, and of sickness the same illness, that the entry goes on from. */
function sinceOf(entry: HistoryBenefit, daily: readonly HistoryBenefit[]): Day {
  const same = daily.filter(
    ({ benefit, illness }) =>
      benefit === entry.benefit && (familyOf(benefit) !== 'sickness' || illness === entry.illness),
  );
  let { from } = entry;
  for (const earlier of same.toReversed()) {
    const adjoins = weekdaysBetween(addDays(earlier.to, 1), addDays(from, -1)) === 0;
    if (earlier.from < from && adjoins) from = earlier.from;
  }
  return from;
}

/** Months by what is left of their income after tax, and by what arrives in them (R27). */
import { type Month, monthOf } from '../calendar/day.js';
import type { FigureName } from '../law/rates/index.js';
import type { Cents } from '../money/cents.js';
import type { PathResult } from '../simulation/result.js';
import type { Certainty, MonthMoney, Payment } from './money.js';

/**
 * @param open blocks that the horizon leaves open: their tax belongs to their months, but nothing arrives
 * @param worst the net of a month when everything that it depends on is refused
 */
export function moneyByMonth(
  result: PathResult,
  payments: readonly Payment[],
  open: readonly Payment[],
  certaintyOf: (month: Month) => Certainty,
  worst: (month: Month) => Cents,
): MonthMoney[] {
  const withheld = new Map<Month, number>();
  const figures = new Map<Month, Set<FigureName>>();
  for (const { parts, projected } of [...payments, ...open]) {
    for (const part of parts) {
      withheld.set(part.month, (withheld.get(part.month) ?? 0) + part.withheld);
      const known = figures.get(part.month) ?? new Set();
      figures.set(part.month, known);
      for (const name of projected) known.add(name);
    }
  }
  const arrives = new Map<Month, number>();
  for (const { date, net } of payments) arrives.set(monthOf(date), (arrives.get(monthOf(date)) ?? 0) + net);
  return result.months.map(({ month, gross }) => {
    const certainty = certaintyOf(month);
    const tax = withheld.get(month) ?? 0;
    const net = (gross - tax) as Cents;
    return {
      month,
      withheld: tax as Cents,
      net,
      arrives: (arrives.get(month) ?? 0) as Cents,
      certainty,
      projected: [...(figures.get(month) ?? [])].sort(),
      worst: certainty === 'depends' ? (Math.min(net, worst(month)) as Cents) : null,
    };
  });
}

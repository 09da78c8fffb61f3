/** Months by what is left of their income after tax, and by what arrives in them (R27). */
import { type Month, monthOf } from '../calendar/day.js';
import type { FigureName } from '../law/rates/index.js';
import type { Cents } from '../money/cents.js';
import type { PathResult } from '../simulation/result.js';
import type { Certainty, MonthMoney, Payment } from './money.js';

/** What is paid for a path; the tax of blocks that the horizon leaves open belongs to their months, nothing of them arrives. */
export interface Paid {
  readonly payments: readonly Payment[];
  readonly open: readonly Payment[];
}

/**
 * @param nets of each month, see {@link netByMonth}
 * @param certainties of each month
 * @param worst the net of each month when everything that the path depends on is refused; null when nothing depends, or nobody asks
 */
export function moneyByMonth(
  result: PathResult,
  paid: Paid,
  nets: readonly Cents[],
  certainties: readonly Certainty[],
  worst: readonly Cents[] | null,
): MonthMoney[] {
  const figures = figuresByMonth(paid);
  const arrives = new Map<Month, number>();
  for (const { date, net } of paid.payments) {
    const month = monthOf(date);
    arrives.set(month, (arrives.get(month) ?? 0) + net);
  }
  return result.months.map(({ month, gross }, i) => {
    const certainty = certainties[i] as Certainty;
    const net = nets[i] as Cents;
    return {
      month,
      withheld: (gross - net) as Cents,
      net,
      arrives: (arrives.get(month) ?? 0) as Cents,
      certainty,
      projected: [...(figures.get(month) ?? [])].sort(),
      worst: certainty === 'depends' && worst !== null ? (Math.min(net, worst[i] as Cents) as Cents) : null,
    };
  });
}

/** Taxable income that belongs to each month, less the tax on it, whenever that is paid. */
export function netByMonth({ months }: PathResult, { payments, open }: Paid): Cents[] {
  const withheld = new Map<Month, number>();
  for (const all of [payments, open]) {
    for (const { parts } of all) {
      for (const part of parts) withheld.set(part.month, (withheld.get(part.month) ?? 0) + part.withheld);
    }
  }
  return months.map(({ month, gross }) => (gross - (withheld.get(month) ?? 0)) as Cents);
}

function figuresByMonth({ payments, open }: Paid): ReadonlyMap<Month, ReadonlySet<FigureName>> {
  const figures = new Map<Month, Set<FigureName>>();
  for (const { parts, projected } of [...payments, ...open]) {
    if (projected.length === 0) continue;
    for (const { month } of parts) {
      const known = figures.get(month) ?? new Set();
      figures.set(month, known);
      for (const name of projected) known.add(name);
    }
  }
  return figures;
}

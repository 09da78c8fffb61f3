/** Months by the days to which each benefit belongs (R28, R33). */
import { addDays, firstDayOf, lastDayOf, type Month, monthOf } from '../../calendar/day.js';
import { contains, type Period } from '../../calendar/period.js';
import { BENEFITS, type Benefit, familyOf, isTaxFree } from '../../law/benefits.js';
import type { FigureName } from '../../law/rates/index.js';
import type { Cents } from '../../money/cents.js';
import { COMPENSATIONS, COVER_ORDER } from '../days/book.js';
import type { Run } from '../days/run.js';
import type { Cover, MonthItem, MonthResult } from '../result.js';
import { monthStatus } from './monthStatus.js';

export function monthsOf(run: Run, gaps: readonly Period[]): MonthResult[] {
  const { from, to } = run.facts.horizon;
  const months: MonthResult[] = [];
  for (let month = monthOf(from); month <= monthOf(to); month = (month + 1) as Month) {
    months.push(monthResult(run, month, gaps));
  }
  return months;
}

function monthResult(run: Run, month: Month, gaps: readonly Period[]): MonthResult {
  const { book, facts } = run;
  const first = Math.max(firstDayOf(month), facts.horizon.from);
  const last = Math.min(lastDayOf(month), facts.horizon.to);
  const sums = new Map<Benefit, { days: number; gross: number }>();
  const add = (benefit: Benefit, days: number, gross: number): void => {
    const sum = sums.get(benefit) ?? { days: 0, gross: 0 };
    sums.set(benefit, { days: sum.days + days, gross: sum.gross + gross });
  };
  const projected = new Set<FigureName>();
  const covered = new Map<Cover, number>();
  let withoutSupport = 0;
  for (let value = first; value <= last; value += 1) {
    const i = value - book.first;
    const basis = book.basisAt(i);
    if (basis) {
      add(basis.benefit, 1, basis.amount);
      for (const name of basis.projected) projected.add(name);
    }
    const compensation = COMPENSATIONS[book.compensation[i] as number];
    if (compensation) add(compensation, 1, book.compensationCents[i] as number);
    const covers = book.covers[i] as number;
    const cover = COVER_ORDER.find((_, bit) => (covers & (1 << bit)) !== 0);
    if (cover) covered.set(cover, (covered.get(cover) ?? 0) + 1);
    if (gaps.some((gap) => contains(gap, addDays(book.first, i)))) withoutSupport += 1;
  }
  for (const item of run.items) {
    if (item.month !== month) continue;
    add(item.benefit, item.days, item.gross);
    for (const name of item.projected) projected.add(name);
  }
  const benefits: MonthItem[] = [...sums]
    .sort(([a], [b]) => BENEFITS.indexOf(a) - BENEFITS.indexOf(b))
    .map(([benefit, { days, gross }]) => ({ benefit, family: familyOf(benefit), days, gross: gross as Cents }));
  const sum = (taxFree: boolean): Cents =>
    benefits
      .filter(({ benefit }) => isTaxFree(benefit) === taxFree)
      .reduce((all, { gross }) => all + gross, 0) as Cents;
  return {
    month,
    gross: sum(false),
    taxFree: sum(true),
    benefits,
    daysWithoutSupport: withoutSupport,
    status: monthStatus(covered, last - first + 1),
    projected: [...projected].sort(),
    whole: first === firstDayOf(month) && last === lastDayOf(month),
  };
}

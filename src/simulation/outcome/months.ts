/** Months by the days to which each benefit belongs (R28, R33). */
import { type Day, firstDayOf, lastDayOf, type Month, monthOf } from '../../calendar/day.js';
import type { Period } from '../../calendar/period.js';
import { BENEFITS, type Benefit, familyOf, isTaxFree } from '../../law/benefits.js';
import type { FigureName } from '../../law/rates/index.js';
import type { Cents } from '../../money/cents.js';
import { type Basis, COVER_ORDER } from '../days/book.js';
import type { Run } from '../days/run.js';
import type { MonthItem, MonthResult } from '../result.js';
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
  const first = Math.max(firstDayOf(month), facts.horizon.from) as Day;
  const last = Math.min(lastDayOf(month), facts.horizon.to) as Day;
  const sums = new Map<Benefit, { days: number; gross: number }>();
  const add = (benefit: Benefit, days: number, gross: number): void => {
    const sum = sums.get(benefit) ?? { days: 0, gross: 0 };
    sums.set(benefit, { days: sum.days + days, gross: sum.gross + gross });
  };
  const projected = new Set<FigureName>();
  const paid = (basis: Basis, days: number): void => {
    add(basis.benefit, days, days * basis.amount);
    for (const name of basis.projected) projected.add(name);
  };
  const covered = COVER_ORDER.map(() => 0);
  let index = 0;
  let days = 0;
  for (let value: number = first; value <= last; value += 1) {
    const i = value - book.first;
    const basis = book.basis[i] as number;
    if (basis !== 0 && basis !== index) {
      if (days > 0) paid(book.bases[index - 1] as Basis, days);
      index = basis;
      days = 0;
    }
    if (basis !== 0) days += 1;
    const compensation = book.compensationAt(i);
    if (compensation !== null) add(compensation.benefit, 1, compensation.amount);
    const covers = book.covers[i] as number;
    if (covers !== 0) covered[firstBit(covers)] = (covered[firstBit(covers)] as number) + 1;
  }
  if (days > 0) paid(book.bases[index - 1] as Basis, days);
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
    daysWithoutSupport: daysIn(gaps, { from: first, to: last }),
    status: monthStatus(new Map(COVER_ORDER.map((cover, i) => [cover, covered[i] as number])), last - first + 1),
    projected: [...projected].sort(),
    whole: first === firstDayOf(month) && last === lastDayOf(month),
  };
}

/** The place of the lowest bit that is set. */
function firstBit(mask: number): number {
  return 31 - Math.clz32(mask & -mask);
}

/** Days that some periods, which share none, have in common with a month. */
function daysIn(periods: readonly Period[], month: Period): number {
  let days = 0;
  for (const period of periods) {
    days += Math.max(0, Math.min(period.to, month.to) - Math.max(period.from, month.from) + 1);
  }
  return days;
}

/** Runs of equal days, each with the rules behind it. */
import { addDays } from '../../calendar/day.js';
import { familyOf } from '../../law/benefits.js';
import { sectionsOf } from '../../law/reasons.js';
import type { Cents } from '../../money/cents.js';
import { type Book, ZERO_REASONS } from '../days/book.js';
import type { Run } from '../days/run.js';
import type { BenefitPeriod } from '../result.js';
import type { MonthlyItem } from '../timeline/monthlyItems.js';

export function periodsOf(run: Run): BenefitPeriod[] {
  const periods = [...benefitPeriods(run.book), ...compensationPeriods(run.book), ...statedPeriods(run.items)];
  return periods.sort(
    (a, b) => a.from - b.from || a.to - b.to || (a.benefit < b.benefit ? -1 : Number(a.benefit > b.benefit)),
  );
}

type Open = { -readonly [K in keyof BenefitPeriod]: BenefitPeriod[K] };

/** Days on which the calendar pays nothing do not break a run; uncovered and otherwise paid days do. */
function benefitPeriods(book: Book): BenefitPeriod[] {
  const periods: BenefitPeriod[] = [];
  let open: Open | null = null;
  let index = 0;
  for (let i = 0; i < book.length; i += 1) {
    const paid = book.basis[i] as number;
    if (paid === 0) {
      if (breaksRun(book, i)) index = 0;
      continue;
    }
    const value = addDays(book.first, i);
    const basis = book.bases[paid - 1] as Book['bases'][number];
    if (open === null || paid !== index) {
      open = {
        from: value,
        to: value,
        benefit: basis.benefit,
        family: basis.family,
        days: 0,
        dailyAmount: basis.amount,
        gross: 0 as Cents,
        reasons: basis.reasons,
        law: sectionsOf(basis.reasons, value),
      };
      periods.push(open);
      index = paid;
    }
    open.to = value;
    open.days += 1;
    open.gross = (open.gross + basis.amount) as Cents;
  }
  return periods;
}

/** Nothing covers the day, or a weekday of unemployment benefit has come to zero. */
function breaksRun(book: Book, i: number): boolean {
  return book.covers[i] === 0 || ZERO_REASONS[book.zero[i] as number] !== null;
}

/** A week may pass between two attended days of one service or programme. */
const LONGEST_PAUSE = 7;

function compensationPeriods(book: Book): BenefitPeriod[] {
  const periods: Open[] = [];
  for (let i = 0; i < book.length; i += 1) {
    const compensation = book.compensationAt(i);
    if (compensation === null) continue;
    const { benefit, amount, reasons } = compensation;
    const value = addDays(book.first, i);
    let open = periods.at(-1);
    if (!open || open.benefit !== benefit || open.dailyAmount !== amount || value - open.to > LONGEST_PAUSE) {
      open = {
        from: value,
        to: value,
        benefit,
        family: 'other',
        days: 0,
        dailyAmount: amount,
        gross: 0 as Cents,
        reasons,
        law: sectionsOf(reasons, value),
      };
      periods.push(open);
    }
    open.to = value;
    open.days += 1;
    open.gross = (open.gross + amount) as Cents;
  }
  return periods;
}

/** Pay, pensions and stated benefits: the months of one source with one monthly amount are one run. */
function statedPeriods(items: readonly MonthlyItem[]): BenefitPeriod[] {
  const periods: { period: Open; item: MonthlyItem }[] = [];
  for (const item of items) {
    // Months come in order, so what goes on stands near the end.
    const last = periods.findLast(
      ({ period, item: first }) =>
        period.to + 1 === item.period.from &&
        first.source === item.source &&
        first.benefit === item.benefit &&
        first.monthly === item.monthly &&
        first.reason.rule === item.reason.rule,
    );
    if (last) {
      last.period.to = item.period.to;
      last.period.days += item.days;
      last.period.gross = (last.period.gross + item.gross) as Cents;
      continue;
    }
    const reasons = [item.reason];
    periods.push({
      item,
      period: {
        ...item.period,
        benefit: item.benefit,
        family: familyOf(item.benefit),
        days: item.days,
        dailyAmount: null,
        gross: item.gross,
        reasons,
        law: sectionsOf(reasons, item.period.from),
      },
    });
  }
  return periods.map(({ period }) => period);
}

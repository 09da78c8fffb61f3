/** One month taken apart: runs of equal days, what is paid by the month, what came to nothing, and the gaps. */
import type { Day, Month } from '../calendar/day.js';
import { contains, overlap, type Period, wholeMonth } from '../calendar/period.js';
import type { Finding } from '../findings/finding.js';
import { type Benefit, isTaxFree } from '../law/benefits.js';
import type { Cents } from '../money/cents.js';
import type { ExactCents } from '../money/exact.js';
import type { MoneyResult } from '../payments/money.js';
import type { DailyPayment, DayResult, MonthItem, MonthResult, PathResult, ZeroReason } from '../simulation/result.js';
import type { MonthlyItem } from '../simulation/timeline/monthlyItems.js';
import { rulesOf } from './day.js';
import { type ExplainedMoney, explainMoney } from './money.js';
import { type ExplainedPart, explainedPart } from './monthlyPart.js';
import type { ExplainedRule } from './rule.js';
import { cents, count, euros, exactEuros, plus, type Step, times } from './term.js';

/** What is known of a path. */
export interface Explainable {
  readonly result: PathResult;
  readonly money: MoneyResult;
  readonly findings: readonly Finding[];
}

export interface MonthExplanation {
  readonly month: MonthResult;
  readonly benefits: readonly ExplainedBenefit[];
  /** The taxable items together, and the tax-free ones. */
  readonly gross: Step;
  readonly taxFree: Step;
  readonly emptied: readonly EmptiedRun[];
  readonly gaps: readonly GapRun[];
  readonly money: ExplainedMoney;
}

/** Everything that a month's sum of one benefit is made of. */
export interface ExplainedBenefit {
  readonly item: MonthItem;
  readonly runs: readonly DayRun[];
  readonly parts: readonly ExplainedPart[];
  /** The sum of runs and parts. */
  readonly sum: Step;
}

/** Paid days with one amount and the same rules, from the first to the last. */
export interface DayRun extends Period {
  readonly payment: DailyPayment;
  readonly days: number;
  /** Days × daily amount. */
  readonly product: Step;
  readonly rules: readonly ExplainedRule[];
}

/** Days of a running entitlement of which rules leave nothing (R31). */
export interface EmptiedRun extends Period {
  readonly payment: DailyPayment;
  readonly days: number;
  readonly reason: ZeroReason | null;
  /** What the rule takes from these days together. */
  readonly lost: Cents;
  readonly rules: readonly ExplainedRule[];
}

/** The part of a gap that lies in the month. */
export interface GapRun extends Period {
  readonly calendarDays: number;
  readonly finding: Finding;
}

export function explainMonth({ result, money, findings }: Explainable, month: Month): MonthExplanation {
  const found = result.months.find((each) => each.month === month) as MonthResult;
  const period = wholeMonth(month);
  const days = result.days.filter(({ day }) => contains(period, day));
  const items = result.items.filter((item) => item.month === month);
  const benefits = found.benefits.map((item) => explainedBenefit(item, days, items));
  const sums = (taxFree: boolean) => benefits.filter(({ item }) => isTaxFree(item.benefit) === taxFree);
  return {
    month: found,
    benefits,
    gross: total(sums(false), found.gross),
    taxFree: total(sums(true), found.taxFree),
    emptied: emptiedRuns(days),
    gaps: gapRuns(findings, period),
    money: explainMoney(result, money, found),
  };
}

function total(benefits: readonly ExplainedBenefit[], sum: Cents): Step {
  return cents('sum', plus(...benefits.map(({ item }) => euros(item.benefit, item.gross))), sum);
}

function explainedBenefit(item: MonthItem, days: readonly DayResult[], all: readonly MonthlyItem[]): ExplainedBenefit {
  const runs = dayRuns(days, item.benefit);
  const parts = all.filter(({ benefit }) => benefit === item.benefit).map(explainedPart);
  const sums = [...runs.map(({ product }) => product.result), ...parts.map(({ step }) => step.result)] as ExactCents[];
  return { item, runs, parts, sum: cents('sum', plus(...sums.map((each) => exactEuros('part', each))), item.gross) };
}

/** Paid days of a benefit; what is not covered, or comes to nothing, breaks a run. */
function dayRuns(days: readonly DayResult[], benefit: Benefit): DayRun[] {
  const runs: { payment: DailyPayment; days: Day[] }[] = [];
  let open: (typeof runs)[number] | null = null;
  for (const each of days) {
    const payment = [each.paid, each.compensation].find((one) => one?.benefit === benefit) ?? null;
    if (payment === null) {
      if (each.covers.length === 0 || each.emptied !== null) open = null;
    } else if (open && sameRules(open.payment, payment)) open.days.push(each.day);
    else {
      open = { payment, days: [each.day] };
      runs.push(open);
    }
  }
  return runs.map(({ payment, days: paid }) => {
    const from = paid[0] as Day;
    const term = times(count('days', paid.length), euros('daily', payment.amount));
    return {
      from,
      to: paid.at(-1) as Day,
      payment,
      days: paid.length,
      product: cents('sum', term, (paid.length * payment.amount) as Cents),
      rules: rulesOf(payment, from),
    };
  });
}

function emptiedRuns(days: readonly DayResult[]): EmptiedRun[] {
  const runs: { first: DayResult; payment: DailyPayment; last: Day; days: number; lost: number }[] = [];
  for (const each of days) {
    if (each.emptied === null) continue;
    const open = runs.at(-1);
    if (open && sameRules(open.payment, each.emptied) && each.day - open.last <= LONGEST_PAUSE) {
      open.last = each.day;
      open.days += 1;
      open.lost += each.lostToZero;
    } else runs.push({ first: each, payment: each.emptied, last: each.day, days: 1, lost: each.lostToZero });
  }
  return runs.map(({ first, payment, last, days: count, lost }) => ({
    from: first.day,
    to: last,
    payment,
    days: count,
    reason: first.reducedToZero,
    lost: lost as Cents,
    rules: rulesOf(payment, first.day),
  }));
}

/** A weekend lies between two weekdays of one run. */
const LONGEST_PAUSE = 3;

/** Days with one basis share its reasons. */
function sameRules(a: DailyPayment, b: DailyPayment): boolean {
  return a.amount === b.amount && a.reasons === b.reasons;
}

function gapRuns(findings: readonly Finding[], month: Period): GapRun[] {
  return findings
    .filter(({ severity }) => severity === 'gap')
    .flatMap((finding) =>
      (finding.occurrences ?? [finding]).flatMap((each) => {
        const shared = overlap(each, month);
        return shared ? [{ ...shared, calendarDays: shared.to - shared.from + 1, finding }] : [];
      }),
    );
}

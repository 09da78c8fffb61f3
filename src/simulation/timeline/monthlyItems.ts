/** Pay, pensions and stated benefits: what belongs to each month, known from the facts alone (R28, R48). */
import { firstDayOf, lastDayOf, type Month, weekdaysBetween } from '../../calendar/day.js';
import type { Period } from '../../calendar/period.js';
import { type Benefit, familyOf } from '../../law/benefits.js';
import type { FigureName } from '../../law/rates/index.js';
import { type Reason, reason } from '../../law/reasons.js';
import { type Cents, mulDiv } from '../../money/cents.js';
import type { OtherBenefitStep, WorkStep } from '../../scenario/facts.js';
import type { Circumstances } from './circumstances.js';
import { type PensionPart, pensionParts } from './pensionParts.js';

/** One stated or monthly payment in one month; two where its amount changes inside the month. */
export interface MonthlyItem {
  readonly benefit: Benefit;
  readonly month: Month;
  /** The part of the month to which it belongs. */
  readonly period: Period;
  readonly days: number;
  /** Days of the whole month, counted as `days` are. */
  readonly ofDays: number;
  readonly gross: Cents;
  readonly monthly: Cents;
  readonly byTable: boolean;
  /** A national pension in its full amount, from which no tax is withheld without a card. */
  readonly full: boolean;
  /** The rule behind the monthly amount. */
  readonly reason: Reason;
  readonly projected: readonly FigureName[];
  /** Stands for the same step across months. */
  readonly source: object;
}

/** A work step's Monday-to-Friday days of a month. */
export interface WorkedMonth {
  readonly step: WorkStep;
  readonly month: Month;
  /** All days on which the work is not suspended. */
  readonly days: number;
  /** Those on which all work together is at most 80 % of full time: their pay may be adjusted (R29). */
  readonly adjustable: number;
  /** Adjustable days of sanction, sickness or rehabilitation allowance so far (R29, R31). */
  excluded: number;
}

export function workedMonths(runs: readonly Circumstances[]): WorkedMonth[] {
  const months = new Map<string, { -readonly [K in keyof WorkedMonth]: WorkedMonth[K] }>();
  const ids = new Map<WorkStep, number>();
  for (const run of runs) {
    for (const step of run.work) {
      const id = ids.get(step) ?? ids.size;
      ids.set(step, id);
      const key = `${id}:${run.month}`;
      const worked = months.get(key) ?? { step, month: run.month, days: 0, adjustable: 0, excluded: 0 };
      const days = weekdaysBetween(run.from, run.to);
      worked.days += days;
      if (!isAboveWorkingTimeLimit(run)) worked.adjustable += days;
      months.set(key, worked);
    }
  }
  return [...months.values()];
}

/** TTL 4:3: work above 80 % of full time. */
export function isAboveWorkingTimeLimit(run: Circumstances): boolean {
  return run.workingTime > run.law('unemployment.working-time-limit');
}

export function weekdaysOfMonth(month: Month): number {
  return weekdaysBetween(firstDayOf(month), lastDayOf(month));
}

/** Wages, employer sick pay, pensions and stated benefits, by month. */
export function monthlyItems(runs: readonly Circumstances[]): MonthlyItem[] {
  const items = new Map<string, MonthlyItem>();
  const ids = new Map<object, number>();
  for (const run of runs) {
    for (const paid of paidIn(run)) {
      const { source, byWeekday, ...part } = paid;
      const id = ids.get(source) ?? ids.size;
      ids.set(source, id);
      const key = `${id}:${part.benefit}:${run.month}:${part.monthly}`;
      const earlier = items.get(key);
      const days = (earlier?.days ?? 0) + (byWeekday ? weekdaysBetween(run.from, run.to) : run.to - run.from + 1);
      const all = byWeekday ? weekdaysOfMonth(run.month) : lastDayOf(run.month) - firstDayOf(run.month) + 1;
      const period = { from: earlier?.period.from ?? run.from, to: run.to };
      const gross = mulDiv(part.monthly, days, all);
      items.set(key, { ...part, month: run.month, period, days, ofDays: all, gross, source });
    }
  }
  return [...items.values()].filter(({ days }) => days > 0);
}

/** A part of what a run of equal days brings by the month; pay counts by Monday-to-Friday days, all else by calendar days. */
interface Paid extends PensionPart {
  readonly source: object;
  readonly byWeekday: boolean;
}

function paidIn(run: Circumstances): Paid[] {
  const pay = run.incapacity?.employerPay;
  const paid = [
    ...run.work.map((step) => stated(step, 'wages', 'pay.wages', step.monthlyPay)),
    ...(pay ? [stated(pay, 'employer-sick-pay', 'pay.employer-sick-pay', pay.monthly as Cents)] : []),
    ...run.pensions.flatMap((step) =>
      pensionParts(step, run).map((part) => ({ ...part, source: step, byWeekday: false })),
    ),
    ...run.others.map((step) => stated(step, step.benefit, ruleOf(step), step.monthly)),
  ];
  return paid.filter(({ monthly }) => monthly > 0);
}

type StatedRule = 'pay.wages' | 'pay.employer-sick-pay' | 'pension.stated' | 'other.stated';

function ruleOf({ benefit }: OtherBenefitStep): StatedRule {
  return familyOf(benefit) === 'pension' ? 'pension.stated' : 'other.stated';
}

function stated(source: object, benefit: Benefit, rule: StatedRule, monthly: Cents): Paid {
  const byWeekday = familyOf(benefit) === 'work';
  const why = reason(rule, { monthly });
  return { source, byWeekday, benefit, monthly, byTable: false, full: false, reason: why, projected: [] };
}

/** Stated benefits that take a part of each day's allowance (R36). */
export function deducting(run: Circumstances): readonly OtherBenefitStep[] {
  return run.others.filter(({ effect }) => effect === 'deducts');
}

/** Pay, pensions and stated benefits: what belongs to each month, known from the facts alone (R28, R48). */
import { firstDayOf, lastDayOf, type Month, weekdaysBetween } from '../../calendar/day.js';
import type { Period } from '../../calendar/period.js';
import { type Benefit, familyOf } from '../../law/benefits.js';
import type { FigureName } from '../../law/rates/index.js';
import { type Reason, reason } from '../../law/reasons.js';
import { type Cents, mulDiv } from '../../money/cents.js';
import type { OtherBenefitStep } from '../../scenario/facts.js';
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

export function weekdaysOfMonth(month: Month): number {
  return weekdaysBetween(firstDayOf(month), lastDayOf(month));
}

/** Wages, employer sick pay, pensions and stated benefits, by month. */
export function monthlyItems(runs: readonly Circumstances[]): MonthlyItem[] {
  const items: MonthlyItem[] = [];
  let firstOfMonth = 0;
  let month: Month | null = null;
  for (const run of runs) {
    if (run.month !== month) firstOfMonth = items.length;
    month = run.month;
    for (const paid of paidIn(run)) {
      const { source, byWeekday, benefit, monthly, byTable, full, reason: why, projected } = paid;
      const known = indexOf(items, firstOfMonth, paid);
      const earlier = items[known];
      const days = (earlier?.days ?? 0) + (byWeekday ? weekdaysBetween(run.from, run.to) : run.to - run.from + 1);
      const ofDays = byWeekday ? weekdaysOfMonth(month) : lastDayOf(month) - firstDayOf(month) + 1;
      const period = { from: earlier?.period.from ?? run.from, to: run.to };
      const gross = mulDiv(monthly, days, ofDays);
      items[known] = {
        benefit,
        month,
        period,
        days,
        ofDays,
        gross,
        monthly,
        byTable,
        full,
        reason: why,
        projected,
        source,
      };
    }
  }
  return items.filter(({ days }) => days > 0);
}

/** Where the same amount from the same source stands among a month's items, or the place for a new one. */
function indexOf(items: readonly MonthlyItem[], firstOfMonth: number, part: Paid): number {
  for (let i = firstOfMonth; i < items.length; i += 1) {
    const item = items[i] as MonthlyItem;
    if (item.source === part.source && item.benefit === part.benefit && item.monthly === part.monthly) return i;
  }
  return items.length;
}

/** A part of what a run of equal days brings by the month; pay counts by Monday-to-Friday days, all else by calendar days. */
interface Paid extends PensionPart {
  readonly source: object;
  readonly byWeekday: boolean;
}

function paidIn(run: Circumstances): Paid[] {
  const paid = run.work.map((step): Paid => stated(step, 'wages', 'pay.wages', step.monthlyPay));
  const pay = run.incapacity?.employerPay;
  if (pay) paid.push(stated(pay, 'employer-sick-pay', 'pay.employer-sick-pay', pay.monthly as Cents));
  for (const step of run.pensions) {
    for (const part of pensionParts(step, run)) paid.push({ source: step, byWeekday: false, ...part });
  }
  for (const step of run.others) paid.push(stated(step, step.benefit, ruleOf(step), step.monthly));
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

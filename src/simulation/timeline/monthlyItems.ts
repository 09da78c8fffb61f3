/** Pay, pensions and stated benefits: what belongs to each month, known from the facts alone (R28, R48). */
import { firstDayOf, lastDayOf, type Month, weekdaysBetween } from '../../calendar/day.js';
import type { Period } from '../../calendar/period.js';
import type { Benefit } from '../../law/benefits.js';
import { pensionByTable } from '../../law/pension/amount.js';
import { type FigureName, lawOn } from '../../law/rates/index.js';
import { type Cents, mulDiv } from '../../money/cents.js';
import type { OtherBenefitStep, PensionStep, WorkStep } from '../../scenario/facts.js';
import type { Circumstances } from './circumstances.js';

/** One stated or monthly payment in one month; two where its amount changes inside the month. */
export interface MonthlyItem {
  readonly benefit: Benefit;
  readonly month: Month;
  /** The part of the month to which it belongs. */
  readonly period: Period;
  readonly days: number;
  readonly gross: Cents;
  readonly monthly: Cents;
  readonly byTable: boolean;
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
  const add = (
    source: object,
    benefit: Benefit,
    run: Circumstances,
    monthly: Cents,
    byWeekday: boolean,
    table: ReadonlySet<FigureName> | null = null,
  ): void => {
    const id = ids.get(source) ?? ids.size;
    ids.set(source, id);
    const key = `${id}:${benefit}:${run.month}:${monthly}`;
    const earlier = items.get(key);
    const days = (earlier?.days ?? 0) + (byWeekday ? weekdaysBetween(run.from, run.to) : run.to - run.from + 1);
    const all = byWeekday ? weekdaysOfMonth(run.month) : lastDayOf(run.month) - firstDayOf(run.month) + 1;
    items.set(key, {
      benefit,
      month: run.month,
      period: { from: earlier?.period.from ?? run.from, to: run.to },
      days,
      gross: mulDiv(monthly, days, all),
      monthly,
      byTable: table !== null,
      projected: [...(table ?? [])],
      source,
    });
  };
  const addPension = (step: PensionStep, run: Circumstances): void => {
    if (step.monthly !== undefined) {
      add(step, step.benefit, run, step.monthly, false);
      return;
    }
    const projected = new Set<FigureName>();
    const table = pensionByTable(lawOn(run.from, projected), run.household.spouse);
    for (const [benefit, monthly] of [
      [step.benefit, table.national],
      ['guarantee-pension', table.guarantee],
    ] as const) {
      add(step, benefit, run, monthly, false, projected);
    }
  };
  for (const run of runs) {
    for (const step of run.work) if (step.monthlyPay > 0) add(step, 'wages', run, step.monthlyPay, true);
    const pay = run.incapacity?.employerPay;
    if (pay && pay.monthly > 0) add(pay, 'employer-sick-pay', run, pay.monthly as Cents, true);
    for (const step of run.pensions) addPension(step, run);
    for (const step of run.others) if (step.monthly > 0) add(step, step.benefit, run, step.monthly, false);
  }
  return [...items.values()].filter(({ days }) => days > 0);
}

/** Stated benefits that take a part of each day's allowance (R36). */
export function deducting(run: Circumstances): readonly OtherBenefitStep[] {
  return run.others.filter(({ effect }) => effect === 'deducts');
}

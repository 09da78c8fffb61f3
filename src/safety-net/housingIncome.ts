/** The household's gross income as housing allowance counts it, month by month (AsTukiL 12–15 §). */
import { addDays, firstDayOf, lastDayOf, type Month, weekdaysBetween } from '../calendar/day.js';
import { overlap, type Period } from '../calendar/period.js';
import { FINNISH_WORKING_DAYS } from '../calendar/workingDays.js';
import { countedPay, countsInHousingIncome } from '../law/housing/income.js';
import { lawOn } from '../law/rates/index.js';
import { type Cents, mulDiv } from '../money/cents.js';
import type { CaseFacts } from '../scenario/facts.js';
import { daysIn } from '../simulation/daysIn.js';
import type { MonthItem, PathResult } from '../simulation/result.js';
import { situationIn } from './situation.js';
import { statedIncomeIn } from './statedIncome.js';

export interface IncomeMonth {
  readonly month: Month;
  /** Cents a month. */
  readonly income: Cents;
  /** The same benefits from the first week to the last, so that a change is in force from the first day. */
  readonly steady: boolean;
}

export function housingIncomes(facts: CaseFacts, result: PathResult): IncomeMonth[] {
  return result.months.map(({ month, benefits }) => {
    const daily = benefits.filter(isDaily).filter(({ benefit }) => countsInHousingIncome(benefit));
    const items = result.items.filter((item) => item.month === month && countsInHousingIncome(item.benefit));
    const pay = items.filter(({ benefit }) => isPay(benefit)).reduce((sum, { gross }) => sum + gross, 0);
    const other = items.filter(({ benefit }) => !isPay(benefit)).reduce((sum, { gross }) => sum + gross, 0);
    const income =
      daily.reduce((sum, item) => sum + inFullMonth(item, month), 0) +
      countedPay(lawOn(firstDayOf(month)), pay as Cents) +
      other +
      (situationIn(month, facts, result.path).household.spouseMonthlyIncome ?? 0) +
      statedIncomeIn(month, facts, countsInHousingIncome);
    return { month, income: income as Cents, steady: isSteady(month, facts, result) };
  });
}

function isDaily({ family }: MonthItem): boolean {
  return family === 'unemployment' || family === 'sickness' || family === 'rehabilitation';
}

function isPay(benefit: string): boolean {
  return benefit === 'wages' || benefit === 'employer-sick-pay';
}

/** A benefit of the whole month by the days of an average one: 21.5 for unemployment, 25 for the others. */
function inFullMonth({ family, days, gross }: MonthItem, month: Month): Cents {
  const from = firstDayOf(month);
  const to = lastDayOf(month);
  const law = lawOn(from);
  if (family === 'unemployment') {
    if (days !== weekdaysBetween(from, to)) return gross;
    return mulDiv(gross, law('unemployment.days-per-month'), days * 10);
  }
  if (days !== FINNISH_WORKING_DAYS.between(from, to)) return gross;
  return mulDiv(gross, law('sickness.days-per-month'), days);
}

const WEEK = 7;

function isSteady(month: Month, facts: CaseFacts, result: PathResult): boolean {
  const first = firstDayOf(month);
  const last = lastDayOf(month);
  const begins = receivedIn({ from: first, to: addDays(first, WEEK - 1) }, facts, result);
  return begins === receivedIn({ from: addDays(last, 1 - WEEK), to: last }, facts, result);
}

/** What is received on some days, as one text to compare. */
function receivedIn(week: Period, { client }: CaseFacts, { days, items }: PathResult): string {
  const paid = daysIn(days, week);
  const monthly = items.filter(({ period }) => overlap(period, week));
  const stated = client.otherIncome.filter(({ from = week.from, to = week.to }) => overlap({ from, to }, week));
  const received = new Set<string>([
    ...paid.flatMap((each) => (each.paid ? [each.paid.benefit] : [])),
    ...monthly.map(({ benefit }) => benefit),
    ...stated.map(({ kind }) => kind),
  ]);
  return [...received].sort().join();
}

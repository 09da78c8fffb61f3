/** Months are the sums of days, the summary of months, and periods hold each paid day once. */
import fc from 'fast-check';
import { type Day, formatDay, formatMonth, type Month, monthOf } from '../../src/calendar/day.js';
import { contains } from '../../src/calendar/period.js';
import { type Benefit, isTaxFree } from '../../src/law/benefits.js';
import type { BenefitPeriod, DayResult, PathResult } from '../../src/simulation/result.js';
import { CASE } from '../support/arbitraryCase.js';
import { factsOf } from '../support/scenarioDocument.js';
import { holds } from './holds.js';
import { expectNone, expectSame, simulated } from './shown.js';

type Sums = Record<string, { days: number; gross: number }>;

function add(sums: Sums, key: string, days: number, gross: number): void {
  const sum = sums[key] ?? { days: 0, gross: 0 };
  sums[key] = { days: sum.days + days, gross: sum.gross + gross };
}

function paymentsOf({ paid, compensation }: DayResult): { benefit: Benefit; amount: number }[] {
  return [paid, compensation].filter((each) => each !== null);
}

function sorted(sums: Sums): [string, { days: number; gross: number }][] {
  return Object.entries(sums).sort(([a], [b]) => (a < b ? -1 : 1));
}

const PAID_BY_THE_DAY = new Set<Benefit>([
  'labour-market-subsidy',
  'basic-unemployment-allowance',
  'general-social-security-benefit',
  'earnings-related-allowance',
  'sickness-allowance',
  'partial-sickness-allowance',
  'rehabilitation-allowance',
  'partial-rehabilitation-allowance',
  'young-persons-rehabilitation-allowance',
  'expense-compensation',
  'maintenance-compensation',
]);

holds(
  'a month holds the days and euros of its days, benefit by benefit',
  100,
  fc.property(CASE, (text) => {
    const { days, months } = simulated(factsOf(text));
    const fromDays: Sums = {};
    for (const each of days) {
      for (const { benefit, amount } of paymentsOf(each)) add(fromDays, `${monthOf(each.day)} ${benefit}`, 1, amount);
    }
    const fromMonths: Sums = {};
    for (const { month, benefits } of months) {
      for (const { benefit, days: count, gross } of benefits) {
        if (PAID_BY_THE_DAY.has(benefit)) add(fromMonths, `${month} ${benefit}`, count, gross);
      }
    }
    expectSame(sorted(fromMonths), sorted(fromDays));
  }),
);

holds(
  'a month adds up its items, and counts the days of its gaps',
  100,
  fc.property(CASE, (text) => {
    const { days, months, horizon } = simulated(factsOf(text));
    const expected = months.map(({ month, benefits }) => ({
      month,
      gross: sum(benefits.filter(({ benefit }) => !isTaxFree(benefit)).map(({ gross }) => gross)),
      taxFree: sum(benefits.filter(({ benefit }) => isTaxFree(benefit)).map(({ gross }) => gross)),
      daysWithoutSupport: days.filter(({ day, inGap }) => inGap && monthOf(day) === month).length,
    }));
    expectSame(
      months.map(({ month, gross, taxFree, daysWithoutSupport }) => ({ month, gross, taxFree, daysWithoutSupport })),
      expected,
    );
    expectSame(
      months.map(({ month }) => formatMonth(month)),
      monthsFrom(horizon.from, horizon.to),
    );
  }),
);

holds(
  'the summary is the sum of the months (R33)',
  100,
  fc.property(CASE, (text) => {
    const { months, summary, gaps } = simulated(factsOf(text));
    expectSame(summary, {
      gross: sum(months.map(({ gross }) => gross)),
      taxFree: sum(months.map(({ taxFree }) => taxFree)),
      daysWithoutSupport: sum(months.map(({ daysWithoutSupport }) => daysWithoutSupport)),
      gaps: gaps.length,
    });
  }),
);

holds(
  'periods hold the same euros as months, and their days are of one amount',
  100,
  fc.property(CASE, (text) => {
    const { periods, months } = simulated(factsOf(text));
    const fromPeriods: Sums = {};
    for (const { benefit, days, gross } of periods) add(fromPeriods, benefit, days, gross);
    const fromMonths: Sums = {};
    for (const { benefits } of months)
      for (const { benefit, days, gross } of benefits) add(fromMonths, benefit, days, gross);
    expectSame(sorted(fromPeriods), sorted(fromMonths));
    const uneven = periods.filter(
      ({ dailyAmount, days, gross }) => dailyAmount !== null && gross !== days * dailyAmount,
    );
    expectNone(uneven.map(nameOf));
  }),
);

holds(
  'every paid day lies in exactly one period, of its own benefit and amount',
  100,
  fc.property(CASE, (text) => {
    const result = simulated(factsOf(text));
    expectNone([...strayDays(result), ...emptyEnds(result)]);
  }),
);

function strayDays({ periods, days }: PathResult): string[] {
  const ofTheThree = periods.filter(({ dailyAmount, family }) => dailyAmount !== null && family !== 'other');
  return days.flatMap(({ day, paid }) => {
    if (paid === null) return [];
    const around = ofTheThree.filter((period) => contains(period, day));
    const [period] = around;
    const fits = period?.benefit === paid.benefit && period.dailyAmount === paid.amount;
    return around.length === 1 && fits ? [] : [`${formatDay(day)} ${around.map(nameOf).join(', ')}`];
  });
}

/** A period that does not begin and end with a paid day, or counts others. */
function emptyEnds({ periods, days, horizon }: PathResult): string[] {
  const benefitsOn = (value: Day): Benefit[] =>
    paymentsOf(days[value - horizon.from] as DayResult).map(({ benefit }) => benefit);
  return periods
    .filter(({ benefit }) => PAID_BY_THE_DAY.has(benefit))
    .filter((period) => {
      const { benefit, from, to } = period;
      const inside = days.filter(({ day }) => contains(period, day));
      const paid = inside.filter((each) => paymentsOf(each).some((payment) => payment.benefit === benefit));
      const ends = benefitsOn(from).includes(benefit) && benefitsOn(to).includes(benefit);
      return !ends || paid.length !== period.days;
    })
    .map(nameOf);
}

function nameOf({ from, to, benefit, days, gross }: BenefitPeriod): string {
  return `${benefit} ${formatDay(from)}…${formatDay(to)} ${days} days ${gross}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

function monthsFrom(from: Day, to: Day): string[] {
  const months: string[] = [];
  for (let month = monthOf(from); month <= monthOf(to); month = (month + 1) as Month) months.push(formatMonth(month));
  return months;
}

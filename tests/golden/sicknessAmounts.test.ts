/** Daily amounts of sickness allowance: the published examples and the tables of the law file. */
import { describe, expect, test } from 'vitest';
import { day } from '../../src/calendar/day.js';
import { lawOn } from '../../src/law/rates/index.js';
import { annualIncome } from '../../src/law/sickness/annualIncome.js';
import { incomeRate } from '../../src/law/sickness/rate.js';
import { cents, euros } from '../../src/money/cents.js';
import { exactly } from '../../src/money/exact.js';
import { run } from '../support/case.js';
import { eurosOn, illFrom } from '../support/sickness.js';

/** December of a year in which an incapacity began on 2 November. */
function inDecember(year: number, annual: Record<string, number>): number | null {
  const result = run({
    from: `${year}-12`,
    client: { annualIncome: annual },
    steps: [{ situation: 'incapacity', from: `${year}-11-02` }],
  });
  return eurosOn(result, `${year}-12-16`);
}

function formula(onset: string, income: number): number {
  return euros(incomeRate(lawOn(day(onset)), exactly(cents(income))));
}

describe('published examples', () => {
  test('A1: Matti, onset 14.4.2020, wages 31 125 in the review period', () => {
    const law = lawOn(day('2020-04-14'));
    const income = annualIncome(law, {
      wages: cents(31125),
      entrepreneur: cents(0),
      benefits: { gross: cents(0), workingDays: 0 },
    });
    // 31 125 × (1 − 9.58 %) = 28 143.225, not rounded before it enters the sum (R11).
    expect(income / 100_000).toBe(2814322.5);
    expect(euros(incomeRate(law, income))).toBe(65.67);
  });

  test('A3: the same pay in 2026', () => {
    const wages = [
      ...Array.from({ length: 11 }, (_, i) => ({ month: `2025-${String(i + 1).padStart(2, '0')}`, gross: 2500 })),
      { month: '2025-12', gross: 3625 },
    ];
    const result = illFrom('2026-02-02', { client: { annualIncome: { wages } } });
    expect(eurosOn(result, '2026-02-20')).toBe(66.04);
  });

  test('A7: YEL income of 15 000 gives 35.00 a day, 875 for 25 days', () => {
    const result = illFrom('2021-03-01', { months: 3, client: { annualIncome: { entrepreneur: 15000 } } });
    expect(eurosOn(result, '2021-04-07')).toBe(35);
    expect(35 * 25).toBe(875);
  });

  test.each([
    ['2024-02-02', 13712, 31.99],
    ['2024-02-02', 13713, 32.0],
    ['2022-01-03', 12717, 29.67],
    ['2022-01-03', 12718, 29.68],
  ])('A8: onset %s, annual income %d: %d a day', (onset, decided, expected) => {
    const result = illFrom(onset, { client: { annualIncome: { decided } } });
    expect(eurosOn(result, `${onset.slice(0, 7)}-20`)).toBe(expected);
  });

  test.each([
    [15500, 36.17],
    [30000, 70.0],
  ])('A10: the 70 %% branch of %d gives %d (table of 2013)', (income, expected) => {
    expect(formula('2024-01-01', income)).toBe(expected);
  });
});

describe('12.2 daily rate by annual income, minimum of December', () => {
  const YEARS = [2021, 2022, 2023, 2024, 2025, 2026, 2027];
  test.each([
    [1500, 29.05, 30.71, 31.99, 31.99, 31.99, 31.99, 31.99],
    [13000, 30.33, 30.71, 31.99, 31.99, 31.99, 31.99, 31.99],
    [15000, 35.0, 35.0, 35.0, 35.0, 35.0, 35.0, 35.0],
    [20000, 46.67, 46.67, 46.67, 46.67, 46.67, 46.67, 46.67],
    [25000, 58.33, 58.33, 58.33, 58.33, 58.33, 58.33, 58.33],
    [28000, 65.33, 65.33, 65.33, 65.33, 65.33, 65.33, 65.33],
    [30000, 70.0, 70.0, 70.0, 70.0, 66.78, 67.98, 69.68],
    [35000, 76.69, 78.0, 80.07, 81.67, 69.28, 70.48, 72.18],
    [40000, 80.02, 81.33, 83.41, 86.28, 71.78, 72.98, 74.68],
    [60000, 93.35, 94.66, 96.74, 99.62, 81.78, 82.98, 84.68],
    [80000, 106.69, 108.0, 110.07, 112.95, 91.78, 92.98, 94.68],
  ])('V = %d', (decided, ...expected) => {
    expect(YEARS.map((year) => inDecember(year, { decided }))).toEqual(expected);
  });

  test('the column of 2020, by the formula and the minimum of 28.94', () => {
    const column: [number, number][] = [
      [1500, 28.94],
      [13000, 30.33],
      [15000, 35.0],
      [20000, 46.67],
      [25000, 58.33],
      [28000, 65.33],
      [30000, 70.0],
      [35000, 75.99],
      [40000, 79.33],
      [60000, 92.66],
      [80000, 105.99],
    ];
    expect(euros(lawOn(day('2020-12-01'))('sickness.minimum') as never)).toBe(28.94);
    expect(column.map(([income]) => Math.max(formula('2020-11-02', income), 28.94))).toEqual(
      column.map(([, rate]) => rate),
    );
  });
});

describe('12.2 daily rate by gross wages of the review period', () => {
  const YEARS = [2021, 2022, 2023, 2024, 2025, 2026, 2027];
  test.each([
    [18000, 37.84, 37.87, 37.8, 38.24, 38.4, 38.19, 38.22],
    [24000, 50.45, 50.5, 50.39, 50.99, 51.2, 50.92, 50.95],
    [30000, 63.06, 63.12, 62.99, 63.74, 63.99, 63.65, 63.69],
    [36000, 74.97, 75.74, 75.59, 76.48, 68.23, 69.35, 71.06],
    [42000, 78.58, 79.91, 81.94, 85.11, 70.97, 72.08, 73.79],
    [60000, 89.39, 90.73, 92.73, 96.04, 79.2, 80.26, 81.98],
  ])('gross %d', (grossTotal, ...expected) => {
    expect(YEARS.map((year) => inDecember(year, { grossTotal }))).toEqual(expected);
  });
});

describe('5.2–5.3 the bend and the threshold of the formula', () => {
  test.each([
    ['2020-06-01', 31595, 73.72],
    ['2021-06-01', 32011, 74.69],
    ['2022-06-01', 32797, 76.53],
    ['2023-06-01', 34043, 79.43],
    ['2024-06-01', 35769, 83.46],
    ['2025-06-01', 28241, 65.9],
    ['2026-06-01', 28899, 67.43],
    ['2027-06-01', 29827, 69.6],
  ])('onset %s: the rate at the limit of %d', (onset, limit, expected) => {
    expect(formula(onset, limit)).toBe(expected);
  });

  test('13 713 is the first full euro of income whose rate exceeds 31.99', () => {
    expect(formula('2026-06-01', 13712)).toBe(31.99);
    expect(formula('2026-06-01', 13713)).toBe(32.0);
  });
});

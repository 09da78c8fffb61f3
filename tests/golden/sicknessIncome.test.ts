/** Review periods, benefit-based income and the three-month rule of the law file. */
import { describe, expect, test } from 'vitest';
import { day, formatDay } from '../../src/calendar/day.js';
import { lawOn } from '../../src/law/rates/index.js';
import {
  benefitBasedIncome,
  reviewPeriod,
  threeMonthIncome,
  wagesAfterDeduction,
} from '../../src/law/sickness/annualIncome.js';
import { incomeRate } from '../../src/law/sickness/rate.js';
import { cents, euros } from '../../src/money/cents.js';
import { exactly } from '../../src/money/exact.js';
import { eurosOn, illFrom } from '../support/sickness.js';

describe('review periods', () => {
  test.each([
    ['A1', '2020-04-14', '2019-03-01', '2020-02-29'],
    ['A4', '2024-04-14', '2023-03-01', '2024-02-29'],
    ['A5', '2020-05-15', '2019-04-01', '2020-03-31'],
    ['A5', '2020-02-15', '2019-01-01', '2019-12-31'],
    ['A5', '2024-10-27', '2023-09-01', '2024-08-31'],
    ['A5', '2024-05-02', '2023-04-01', '2024-03-31'],
  ])('%s: onset %s → %s … %s', (_, onset, from, to) => {
    const review = reviewPeriod(lawOn(day(onset)), day(onset));
    expect([formatDay(review.from), formatDay(review.to)]).toEqual([from, to]);
  });
});

const law2026 = lawOn(day('2026-02-02'));
const ALL_2025 = { from: '2025-01-01', to: '2025-12-31' };

describe('B1: labour market subsidy of 37.21 for all 261 weekdays of 2025', () => {
  test('the three roundings', () => {
    // 261 × 37.21 = 9 711.81; ÷ 302 = 32.158…; × 300 ÷ 0.7; × 302 ÷ 300
    const found = benefitBasedIncome(law2026, { gross: cents(9711.81), workingDays: 302 });
    expect([found.average, found.yearly, found.income].map(euros)).toEqual([32.16, 13782.86, 13874.75]);
  });

  test.each(['dailyAmount', 'rate of each day'])('on a path that begins in February 2026 (%s)', (how) => {
    const entry = {
      benefit: 'labour-market-subsidy',
      ...ALL_2025,
      ...(how === 'dailyAmount' && { dailyAmount: 37.21 }),
    };
    expect(eurosOn(illFrom('2026-02-02', { history: [entry] }), '2026-02-20')).toBe(32.37);
  });
});

test('B3: earnings-related allowance of 75.00 through 2025 → 65.25', () => {
  const found = benefitBasedIncome(law2026, { gross: cents(261 * 75), workingDays: 302 });
  expect([found.average, found.income].map(euros)).toEqual([64.82, 27965.2]);
  const history = [{ benefit: 'earnings-related-allowance', ...ALL_2025, dailyAmount: 75 }];
  expect(eurosOn(illFrom('2026-02-02', { history }), '2026-02-20')).toBe(65.25);
});

describe('B5: subsidy halved by parents’ income', () => {
  test('18.605 a day: average 16.08, income 6 937.37, formula 16.19', () => {
    // 261 × 18.605 = 4 855.905
    const found = benefitBasedIncome(law2026, { gross: cents(4855.91), workingDays: 302 });
    expect([found.average, found.income].map(euros)).toEqual([16.08, 6937.37]);
    expect(euros(incomeRate(law2026, exactly(found.income)))).toBe(16.19);
  });

  test('on a path, with the half in whole cents: the minimum of 31.99', () => {
    const history = [{ benefit: 'labour-market-subsidy', ...ALL_2025, dailyAmount: 18.61 }];
    expect(eurosOn(illFrom('2026-02-02', { history }), '2026-02-20')).toBe(31.99);
  });
});

test('B7: 60 days of sickness allowance at 55.00 and wages of 20 000 → 53.43', () => {
  expect(euros(benefitBasedIncome(law2026, { gross: cents(3300), workingDays: 60 }).income)).toBe(4714.29);
  expect(wagesAfterDeduction(law2026, cents(20000))).toBe(exactly(cents(18186)));
  const result = illFrom('2026-02-02', {
    client: { annualIncome: { grossTotal: 20000 } },
    history: [{ benefit: 'sickness-allowance', from: '2025-03-03', to: '2025-05-31', days: 60, dailyAmount: 55 }],
  });
  expect(eurosOn(result, '2026-02-20')).toBe(53.43);
});

describe('B9 and the limit of the three-month rule', () => {
  const deducted = (gross: number) => wagesAfterDeduction(law2026, cents(gross));

  test('B9: 27 000 in the review period, 7 500 in three months: 27 279.00 against 24 551.10, not applied', () => {
    expect([deducted(27000), deducted(7500)]).toEqual([exactly(cents(24551.1)), exactly(cents(6819.75))]);
    expect(threeMonthIncome(deducted(27000), deducted(7500))).toBeNull();
  });

  test.each([
    [25000, 7500, 30000],
    [25000, 7499.99, null],
    [25000.01, 7500, null],
  ])('review income %d, three months %d (at least 20 %% more): %s', (review, threeMonths, expected) => {
    const found = threeMonthIncome(exactly(cents(review)), exactly(cents(threeMonths)));
    expect(found).toBe(expected === null ? null : exactly(cents(expected)));
  });
});

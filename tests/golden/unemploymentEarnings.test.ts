/** Worked examples of the law: earnings-related allowance (unemployment.md §3, §5.3, §9). */
import { describe, expect, test } from 'vitest';
import { day } from '../../src/calendar/day.js';
import { lawOn } from '../../src/law/rates/index.js';
import { benefitOnDay, EARNINGS, euroOn, unemployed } from '../support/unemployment.js';

/** A member of a fund with 400 days left; the work condition was met before the steps began, unless said. */
function fund(given: { dailyAmount?: number; baseWage?: number }, metOn = '2021-01-01') {
  return { workCondition: { met: true, metOn }, fund: { member: true, daysLeft: 400, ...given } };
}

const partTime = (monthlyPay: number) => ({
  situation: 'work' as const,
  from: '2020-01-01',
  monthlyPay,
  workingTime: 0.5,
});

describe('published', () => {
  test.each([
    ['P7', '2024-03', 50, 1000, 33.72],
    ['P8', '2024-04', 50, 1000, 26.74],
    ['P10', '2023-06', 65, 1600, 34.77],
    ['P12', '2024-04', 54.71, 1600, 17.5],
  ])('%s %s: full amount %s €, pay %s €: %s € a day', (_, month, dailyAmount, pay, daily) => {
    const result = unemployed(month, { client: fund({ dailyAmount }), steps: [partTime(pay)] });
    expect(euroOn(result, `${month}-15`)).toBe(daily);
    expect(benefitOnDay(result, `${month}-15`)).toBe(EARNINGS);
  });

  test('P10 is about 748 € a month, P12 about 376 €', () => {
    expect(Math.round(34.77 * 21.5)).toBe(748);
    const daily = euroOn(
      unemployed('2024-04', { client: fund({ dailyAmount: 54.71 }), steps: [partTime(1600)] }),
      '2024-04-15',
    );
    expect(Math.round((daily as number) * 21.5)).toBe(376);
  });

  test('P20 33.78 €: the knee is at 95 × 33.78 = 3 209.10 € a month', () => {
    const law = lawOn(day('2021-06-01'));
    expect((law('unemployment.earnings-knee') * law('unemployment.base-amount')) / 100).toBe(3209.1);
  });

  test('P26 base wage 2 500 €, one child, 2023: 77.50 € a day, about 1 670 € a month', () => {
    const result = unemployed('2023-06', { client: fund({ baseWage: 2500 }), household: { children: 1 } });
    expect(euroOn(result, '2023-06-15')).toBe(77.5);
    expect(Math.round((77.5 * 21.5) / 10) * 10).toBe(1670);
  });

  test('P27 base wage 3 000 €, 2024: 80.89 €, about 80 €', () => {
    expect(euroOn(unemployed('2024-06', { client: fund({ baseWage: 3000 }) }), '2024-06-14')).toBe(80.89);
  });
});

describe('D19 2026, steps after 40 and 170 full days', () => {
  // From 1.1.2026: January 22 days, so day 40 is Wednesday 25.2.; to the end of July 152 days, so day 170 is Wednesday 26.8.
  test.each([
    [2500, 70.78, 56.62, 53.09],
    [3000, 80.85, 64.68, 60.64],
    [4000, 97.35, 77.88, 73.01],
  ])('D19 base wage %s €: %s €, then %s €, then %s €', (baseWage, whole, after40, after170) => {
    const result = unemployed('2026-01', { months: 9, client: fund({ baseWage }, '2025-12-31') });
    expect(['2026-01-01', '2026-02-25'].map((iso) => euroOn(result, iso))).toEqual([whole, whole]);
    expect(['2026-02-26', '2026-08-26'].map((iso) => euroOn(result, iso))).toEqual([after40, after40]);
    expect(['2026-08-27', '2026-09-30'].map((iso) => euroOn(result, iso))).toEqual([after170, after170]);
  });
});

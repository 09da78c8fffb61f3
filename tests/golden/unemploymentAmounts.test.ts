/** Worked examples of the law: daily amounts, whole months, pay (unemployment.md §1, §3, §9). */
import { describe, expect, test } from 'vitest';
import { day } from '../../src/calendar/day.js';
import { lawOn } from '../../src/law/rates/index.js';
import { adjustmentReduction, adjustmentTerms } from '../../src/law/unemployment/adjustment.js';
import { monthOfFull } from '../../src/law/unemployment/meansTest.js';
import { isBelowSmallestPayment } from '../../src/law/unemployment/smallestPayment.js';
import { cents } from '../../src/money/cents.js';
import { roundExact } from '../../src/money/exact.js';
import { euroOn, GENERAL, monthOf, SUBSIDY, unemployed, zeroOn } from '../support/unemployment.js';

const partTime = (monthlyPay: number) => ({
  situation: 'work' as const,
  from: '2020-01-01',
  monthlyPay,
  workingTime: 0.5,
});

/** A month of 21.5 days at the full amount of a day, in euros. */
function monthAt(iso: string): number {
  const law = lawOn(day(iso));
  return roundExact(monthOfFull(law, law('unemployment.base-amount') as never)) / 100;
}

describe('unemployment.md 1.1 the daily amount', () => {
  test.each([
    ['2021-01', SUBSIDY, 33.78, 726.27],
    ['2022-01', SUBSIDY, 34.5, 741.75],
    ['2022-08', SUBSIDY, 35.72, 767.98],
    ['2023-01', SUBSIDY, 37.21, 800.02],
    ['2024-01', SUBSIDY, 37.21, 800.02],
    ['2025-01', SUBSIDY, 37.21, 800.02],
    ['2026-01', SUBSIDY, 37.21, 800.02],
    ['2026-05', GENERAL, 37.21, 800.02],
    ['2027-01', GENERAL, 37.21, 800.02],
  ])('1.1 %s: %s %s €, × 21.5 = %s €', (month, benefit, daily, perMonth) => {
    const result = unemployed(month);
    const { days, euros } = monthOf(result, month, benefit);
    expect(euros).toBeCloseTo(days * daily, 6);
    expect(monthAt(`${month}-01`)).toBe(perMonth);
  });

  test('P4 33.66 / 35.72 / 37.21 € a day are about 724 / 768 / 800 € a month', () => {
    const rounded = ['2020-06-01', '2022-09-01', '2023-01-01'].map((iso) => Math.round(monthAt(iso)));
    expect(rounded).toEqual([724, 768, 800]);
    expect(monthAt('2020-06-01')).toBe(723.69);
  });

  test.each([
    ['2021-03', 5.3, 7.78, 10.03],
    ['2022-03', 5.41, 7.95, 10.25],
    ['2022-09', 5.61, 8.23, 10.61],
    ['2023-03', 7.01, 10.29, 13.26],
    ['2024-03', 5.84, 8.57, 11.05],
    ['2024-04', 0, 0, 0],
  ])('1.1 child increase in %s: %s / %s / %s €, a fourth child adds nothing', (month, one, two, three) => {
    const none = euroOn(unemployed(month), `${month}-15`) as number;
    const increase = (children: number): number =>
      Math.round(((euroOn(unemployed(month, { household: { children } }), `${month}-15`) as number) - none) * 100) /
      100;
    expect([1, 2, 3, 4].map(increase)).toEqual([one, two, three, three]);
  });

  test('P21 child increases of 2024 are 125 to 240 € a month (5.84 × 21.5 = 125.56 … 11.05 × 21.5 = 237.58)', () => {
    const law = lawOn(day('2024-01-01'));
    expect(law('unemployment.child-increase-1') * 21.5).toBe(12_556);
    expect(Math.round(law('unemployment.child-increase-3') * 21.5)).toBe(23_758);
  });
});

describe('unemployment.md 9: whole months', () => {
  test('P1 33.78 € × 20 days (February 2021) = 675.60 €', () => {
    expect(monthOf(unemployed('2021-02'), '2021-02', SUBSIDY)).toEqual({ days: 20, euros: 675.6 });
  });

  test.each([
    ['2026-05', GENERAL, 21, 781.41],
    ['2026-07', GENERAL, 23, 855.83],
    ['2026-02', SUBSIDY, 20, 744.2],
  ])('D1 %s: %s for %s days, %s €', (month, benefit, days, euros) => {
    expect(monthOf(unemployed(month), month, benefit)).toEqual({ days, euros });
  });

  test('D2 22 days (June 2026): 818.62 €', () => {
    expect(monthOf(unemployed('2026-06'), '2026-06', GENERAL)).toEqual({ days: 22, euros: 818.62 });
  });

  test.each([
    [2021, [21, 20, 23, 22, 21, 22, 22, 22, 22, 21, 22, 23]],
    [2022, [21, 20, 23, 21, 22, 22, 21, 23, 22, 21, 22, 22]],
    [2023, [22, 20, 23, 20, 23, 22, 21, 23, 21, 22, 22, 21]],
    [2024, [23, 21, 21, 22, 23, 20, 23, 22, 21, 23, 21, 22]],
    [2025, [23, 20, 21, 22, 22, 21, 23, 21, 22, 23, 20, 23]],
    [2026, [22, 20, 22, 22, 21, 22, 23, 21, 22, 22, 21, 23]],
    [2027, [21, 20, 23, 22, 21, 22, 22, 22, 22, 21, 22, 23]],
  ])('1.2 paid days of each month of %s, public holidays included', (year, days) => {
    const result = unemployed(`${year}-01`, { months: 12 });
    expect(result.months.map(({ benefits }) => benefits.reduce((sum, each) => sum + each.days, 0))).toEqual(days);
  });
});

describe('unemployment.md 3 and 9: adjustment against pay', () => {
  test.each([
    [300, 30.23],
    [500, 25.58],
    [800, 18.61],
    [1000, 13.95],
    [1500, 2.33],
  ])('D3 general benefit, pay %s € a month: %s € a day', (pay, daily) => {
    expect(euroOn(unemployed('2026-06', { steps: [partTime(pay)] }), '2026-06-01')).toBe(daily);
  });

  test('P2 general benefit, pay 1 000 €: 23.26 € a day less, which over 21.5 days is 500 €', () => {
    const daily = euroOn(unemployed('2026-06', { steps: [partTime(1000)] }), '2026-06-01') as number;
    expect(Math.round((37.21 - daily) * 21.5)).toBe(500);
  });

  test('P3 from 1.4.2024 pay of 300 € raises the income by only 150 €', () => {
    const daily = euroOn(unemployed('2024-04', { steps: [partTime(300)] }), '2024-04-02') as number;
    expect(Math.round(300 - (37.21 - daily) * 21.5)).toBe(150);
  });

  test('D5 35.72 €, pay 800 €, September 2022 (300 € disregarded): 24.09 €', () => {
    expect(euroOn(unemployed('2022-09', { steps: [partTime(800)] }), '2022-09-01')).toBe(24.09);
  });

  test('D6 37.21 €, pay 800 €: March 2024 25.58 €, April 2024 18.61 €', () => {
    const result = unemployed('2024-03', { months: 2, steps: [partTime(800)] });
    expect(euroOn(result, '2024-03-29')).toBe(25.58);
    expect(euroOn(result, '2024-04-01')).toBe(18.61);
  });

  test('P22 1.4.2024, three children and pay of 300 €: about 390 € a month less', () => {
    const result = unemployed('2024-03', { months: 2, household: { children: 3 }, steps: [partTime(300)] });
    const before = euroOn(result, '2024-03-29') as number;
    const after = euroOn(result, '2024-04-01') as number;
    expect([before, after]).toEqual([48.26, 30.23]);
    expect(Math.round(((before - after) * 21.5) / 10) * 10).toBe(390);
  });

  test('3 zero point: pay of 1 600.03 € leaves nothing', () => {
    const result = unemployed('2026-06', { steps: [partTime(1600.03)] });
    expect(zeroOn(result, '2026-06-01')).toBe('pay');
    expect(result.gaps).toEqual([]);
  });

  test('3 pay of 1 563 € leaves 0.86 €: 22 days (18.92 €) are paid, 21 days (18.06 €) are not', () => {
    expect(monthOf(unemployed('2026-06', { steps: [partTime(1563)] }), '2026-06', GENERAL)).toEqual({
      days: 22,
      euros: 18.92,
    });
    const short = unemployed('2026-05', { steps: [partTime(1563)] });
    expect(monthOf(short, '2026-05', GENERAL).euros).toBe(0);
    expect(zeroOn(short, '2026-05-04')).toBe('smallest-payment');
  });

  test('1.3 published reductions: (1 000 − 0) → 23.26, (1 300 − 300) → 23.26, 650/21.5 = 30.23', () => {
    const reduction = (iso: string, pay: number): number =>
      adjustmentReduction(adjustmentTerms(lawOn(day(iso))), cents(pay)) / 100;
    expect(reduction('2024-04-01', 1000)).toBe(23.26);
    expect(reduction('2023-06-01', 1300)).toBe(23.26);
    expect(reduction('2023-06-01', 1600)).toBe(30.23);
  });

  test('1.3 smallest payment: half a day is 16.89 (2021), 17.25 and 17.86 (2022), 18.605 € (from 2023)', () => {
    const below = (iso: string, euros: number): boolean => isBelowSmallestPayment(lawOn(day(iso)), cents(euros));
    for (const [iso, limit] of [
      ['2021-06-01', 16.89],
      ['2022-06-01', 17.25],
      ['2022-09-01', 17.86],
      ['2023-06-01', 18.61],
    ] as const) {
      expect(below(iso, limit - 0.01)).toBe(true);
      expect(below(iso, limit)).toBe(false);
    }
  });
});

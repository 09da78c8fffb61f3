/** Each limit of unemployment benefit just below, at and above. June 2026: 22 weekdays; F = 800.015 €. */
import { describe, expect, test } from 'vitest';
import { run, type StepText, strip } from '../support/case.js';
import { euroOn, GENERAL, gapsOf, monthOf, REGISTERED, unemployed, zeroOn } from '../support/unemployment.js';

const served = { unemploymentWaiting: 'served' };
const partTime = (monthlyPay: number): StepText => ({
  situation: 'work',
  from: '2020-01-01',
  monthlyPay,
  workingTime: 0.5,
});
const withRent = (month: string, monthly: number, household = {}) =>
  euroOn(
    unemployed(month, { client: { ...served, otherIncome: [{ kind: 'rental', monthly }] }, household }),
    `${month}-16`,
  );

describe('means test', () => {
  test.each([
    ['2026-06', 310.99, 37.21],
    ['2026-06', 311, 37.21],
    ['2026-06', 311.99, 37.21],
    ['2026-06', 312, 37.19],
    ['2026-03', 311.99, 37.21],
    ['2026-03', 312, 37.18], // 800.015 − 0.75
    // nothing is left from 311 + 2 × 800.015 = 1 911.03
    ['2026-06', 1911, 0], // 0.015 ÷ 21.5 is 0.00
    ['2026-06', 1910, 0.02], // 0.515 ÷ 21.5; but 22 × 0.02 is below the smallest payment
    ['2026-06', 1895, 0.37],
    ['2026-06', 1875, 0.84],
  ])('%s, single, %s €: %s € a day', (month, income, daily) => {
    const total = daily * 22;
    expect(withRent(month, income)).toBe(total < 18.605 ? null : daily);
  });

  test.each([
    ['spouse, no children: 1 044 €', { spouse: true }, 1044.99, 37.21],
    ['spouse, no children: 1 045 €', { spouse: true }, 1045, 37.19],
    ['one child: 1 174 €', { children: 1 }, 1174, 37.21],
    ['one child: 1 175 €', { children: 1 }, 1175, 37.19],
    ['spouse and three children: 1 434 €', { spouse: true, children: 3 }, 1434, 37.21],
    ['spouse and three children: 1 435 €', { spouse: true, children: 3 }, 1435, 37.19],
  ])('family to 30.4.2026, %s', (_, household, income, daily) => {
    expect(withRent('2026-03', income, household)).toBe(daily);
  });
});

describe('pay', () => {
  test.each([
    ['2021-06', 500, 33.78],
    ['2021-06', 500.21, 33.78], // 0.105 ÷ 21.5 = 0.0049
    ['2021-06', 500.22, 33.77], // 0.11 ÷ 21.5 = 0.0051
    ['2023-06', 300, 37.21],
    ['2023-06', 300.22, 37.2],
    ['2026-06', 0.21, 37.21],
    ['2026-06', 0.22, 37.2],
  ])('%s, %s €: %s € a day', (month, pay, daily) => {
    expect(euroOn(unemployed(month, { steps: [partTime(pay)] }), `${month}-16`)).toBe(daily);
  });

  test.each([
    // 37.21 − 36.37 = 0.84 × 22 = 18.48; − 36.36 = 0.85 × 22 = 18.70
    [1563.9, 'smallest-payment'],
    [1563.4, null],
    [1599.81, 'smallest-payment'], // 37.2049 → 37.20: 0.01
    [1599.82, 'pay'], // 37.2051 → 37.21
  ])('%s € of pay in June 2026: zero by %s', (pay, zero) => {
    expect(zeroOn(unemployed('2026-06', { steps: [partTime(pay)] }), '2026-06-16')).toBe(zero);
  });

  test.each([
    [0.79, 'U'],
    [0.8, 'U'],
    [0.80001, 'W'],
  ])('working time %s: %s', (workingTime, letter) => {
    const result = unemployed('2026-06', { steps: [{ ...partTime(500), workingTime }] });
    expect(strip(result, '2026-06-16', '2026-06-16')).toBe(letter);
  });
});

describe("parents' income", () => {
  const daily = (month: string, monthlyIncome: number, otherDependants = 0) =>
    euroOn(
      unemployed(month, { household: { parents: { livesWith: true, monthlyIncome, otherDependants } } }),
      `${month}-16`,
    );

  test.each([
    ['2024-07', 1781.99, 0, 37.21],
    ['2024-07', 1782, 0, 37.19],
    ['2024-07', 2580, 0, 18.63], // 800.015 − 399.50 = 400.515
    ['2024-07', 2582, 0, 18.61], // the floor 400.0075
    ['2025-07', 1782, 0, 37.19],
    ['2025-07', 2820, 0, 13.05], // 280.515
    ['2025-07', 2822, 0, 13.02], // the floor 280.00525
    ['2026-06', 2500.99, 0, 37.21],
    ['2026-06', 2501, 0, 37.19],
    ['2026-06', 2606.99, 1, 37.21],
    ['2026-06', 2607, 1, 37.19],
    ['2026-06', 3539, 0, 13.05],
    ['2026-06', 3541, 0, 13.02],
  ])('%s, %s €, %s other dependants: %s €', (month, income, dependants, euros) => {
    expect(daily(month, income, dependants)).toBe(euros);
  });
});

describe('age (TTL 3:1, YTL 11 §)', () => {
  const born = (birth: string, month = '2026-06', months = 2) =>
    run({ from: month, months, birth, client: served, steps: [REGISTERED] });

  test('from the eighteenth birthday, Tuesday 16.6.2026', () => {
    expect(strip(born('2008-06-16'), '2026-06-08', '2026-06-21')).toBe('....... .UUUUuu');
  });

  test('to the end of the month of the 65th birthday: 1.6. and 30.6.1961 alike', () => {
    for (const birth of ['1961-06-01', '1961-06-30']) {
      expect(strip(born(birth), '2026-06-29', '2026-07-05')).toBe('UU.....');
      expect(gapsOf(born(birth))).toEqual(['2026-07-01…2026-07-31']);
    }
    expect(born('1961-07-01').gaps).toEqual([]);
  });

  test('born on 29.2.2008: eighteen on 1.3.2026 (R59)', () => {
    expect(gapsOf(born('2008-02-29', '2026-02'))).toEqual(['2026-02-01…2026-02-28']);
  });

  test('born on 29.2.1960: 65 on 1.3.2025, so entitled to 31.3.2025 (R59)', () => {
    expect(gapsOf(born('1960-02-29', '2025-02', 3))).toEqual(['2025-04-01…2025-04-30']);
  });
});

describe('the month of the smallest payment', () => {
  // 18.605 € is the limit: 18.60 is not paid, 18.61 is.
  test.each([
    [800, 18.61],
    [800.43, null], // 18.614… → 18.61 off: 18.60
  ])('one day at pay of %s €: %s', (pay, euros) => {
    const result = run({
      from: '2026-06',
      client: served,
      steps: [{ situation: 'jobseeker', from: '2026-06-16', to: '2026-06-16' }, partTime(pay)],
    });
    expect(euroOn(result, '2026-06-16')).toBe(euros);
    expect(monthOf(result, '2026-06', GENERAL).euros).toBe(euros ?? 0);
  });
});

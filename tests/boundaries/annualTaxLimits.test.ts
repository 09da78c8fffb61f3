import { describe, expect, test } from 'vitest';
import { day } from '../../src/calendar/day.js';
import { lawOn } from '../../src/law/rates/index.js';
import { stateTax } from '../../src/law/tax/stateTax.js';
import { cents, euros } from '../../src/money/cents.js';
import { taxOf } from '../support/tax.js';

/** As the yearly acts print them: lower limit, tax at it, percent of what is above. */
const SCALES: Readonly<Record<number, readonly (readonly [limit: number, tax: number, percent: number])[]>> = {
  2021: [
    [18_600, 8, 6],
    [27_900, 566, 17.25],
    [45_900, 3671, 21.25],
    [80_500, 11_023.5, 31.25],
  ],
  2022: [
    [19_200, 8, 6],
    [28_700, 578, 17.25],
    [47_300, 3786.5, 21.25],
    [82_900, 11_351.5, 31.25],
  ],
  2023: [
    [0, 0, 12.64],
    [19_900, 2515.36, 19],
    [29_700, 4377.36, 30.25],
    [49_000, 10_215.61, 34],
    [85_800, 22_727.61, 44],
  ],
  2024: [
    [0, 0, 12.64],
    [20_500, 2591.2, 19],
    [30_500, 4491.2, 30.25],
    [50_400, 10_510.95, 34],
    [88_200, 23_362.95, 42],
    [150_000, 49_318.95, 44],
  ],
  2025: [
    [0, 0, 12.64],
    [21_200, 2679.68, 19],
    [31_500, 4636.68, 30.25],
    [52_100, 10_868.18, 34],
    [88_200, 23_142.18, 41.75],
    [150_000, 48_943.68, 44.25],
  ],
  2026: [
    [0, 0, 12.64],
    [22_000, 2780.8, 19],
    [32_600, 4794.8, 30.25],
    [40_100, 7063.55, 33.25],
    [52_100, 11_053.55, 37.5],
  ],
};

describe.each(Object.entries(SCALES))("the state's scale of %s", (year, rows) => {
  const on = (income: number) => euros(stateTax(lawOn(day(`${year}-01-01`)), cents(income)).amount);

  test.each(rows)('from %s €: %s € and %s %% of what is above', (limit, tax, percent) => {
    // A hundred euros above, the tax is the printed one and the percentage itself.
    expect(on(limit + 100)).toBeCloseTo(tax + percent, 6);
    const previous = rows[rows.findIndex(([each]) => each === limit) - 1];
    if (previous) {
      expect(on(limit)).toBe(tax);
      expect(on(limit - 100)).toBeCloseTo(tax - previous[2], 6);
    } else {
      expect(on(limit)).toBe(0);
    }
  });
});

describe('the basic deduction covers an income up to its full amount', () => {
  test.each([
    [2021, 3630],
    [2022, 3740],
    [2023, 3870],
    [2024, 3980],
    [2025, 4115],
    [2026, 4265],
  ])('%i: %i €', (year, full) => {
    const total = (benefits: number) => (taxOf(year, { benefits }) as Record<string, number>).total;
    expect([total(full - 1), total(full)]).toEqual([0, 0]);
    // One euro more is taxed, and the deduction is 18 cents smaller: 1.18 € at all the shares together.
    expect(total(full + 1)).toBeGreaterThan(0);
  });
});

describe('the tax for Yle', () => {
  test.each([
    [2022, 14_000, 163],
    [2024, 14_000, 163],
    [2025, 15_150, 160],
    [2026, 15_150, 160],
  ])('%i: 2.5 %% above %i €, at most %i €', (year, floor, most) => {
    const yle = (benefits: number) => (taxOf(year, { benefits }) as Record<string, number>).yle;
    expect([yle(floor - 1), yle(floor), yle(floor + 40)]).toEqual([0, 0, 1]);
    // 163 / 0.025 = 6 520, 160 / 0.025 = 6 400
    const reached = floor + most * 40;
    expect([yle(reached - 40), yle(reached), yle(reached + 40)]).toEqual([most - 1, most, most]);
  });

  test('is paid from the year in which one turns 18', () => {
    const taxes = (age: number) => Object.keys(taxOf(2026, { benefits: 20_000, age }));
    expect([17, 18, 19].map((age) => taxes(age).includes('yle'))).toEqual([false, true, true]);
  });
});

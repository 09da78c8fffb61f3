import { describe, expect, test } from 'vitest';
import type { FigureName } from '../../../src/law/rates/index.js';
import { annualTax } from '../../../src/law/tax/annualTax.js';
import { cents, ZERO } from '../../../src/money/cents.js';
import { annualTaxOf, taxOf } from '../../support/tax.js';

describe('two bases, 2021 and 2022', () => {
  test('the basic deduction lowers the tax of the municipality only', () => {
    // 2022: 3 740 − 0.18 × 6 260 = 2 613.20; 7 386.80 is taxed at 20.01 % and 1.50 %; the state's scale begins at 19 200
    expect(taxOf(2022, { benefits: 10_000 })).toEqual({
      state: 0,
      municipal: 1478.1,
      health: 110.8,
      yle: 0,
      total: 1588.9,
    });
  });

  test('the state taxes what is above its first limit, and 8 €', () => {
    // 2021: 3 630 − 0.18 × 21 370 < 0: no deduction. 8 + 0.06 × 6 400; 20.02 %, 1.39 %, 1.65 %; Yle at its most
    expect(taxOf(2021, { benefits: 25_000, church: 'average' })).toEqual({
      state: 392,
      municipal: 5005,
      church: 347.5,
      health: 412.5,
      yle: 163,
      total: 6320,
    });
  });
});

describe('one base, from 2023', () => {
  test('a pension and benefits in one year', () => {
    // 17 444.84 in all; 11 080 − 0.51 × 6 364.84 = 7 833.93; left 9 610.91; 4 265 − 0.18 × 5 345.91 = 3 302.74
    // 6 308.17 × 12.64 %, 7.57 %, 1.49 %; Yle 0.025 × 2 294.84
    expect(taxOf(2026, { pensions: 9444.84, benefits: 8000 })).toEqual({
      state: 797.35,
      municipal: 477.53,
      health: 93.99,
      yle: 57.37,
      total: 1426.24,
    });
  });

  test('the pension deduction is never more than the pension', () => {
    const answer = annualTaxOf(2026, { pensions: 6000, benefits: 4000 });
    expect(answer).toMatchObject({ pensionDeduction: { full: 1_108_000, most: 600_000, amount: 600_000 }, total: 0 });
  });

  test.each([
    // 10 920 − 0.51 × 11 580 − 0.15 × 7 500 = 3 889.20; 26 110.80 left, no basic deduction
    [2024, 3889.2, { state: 3657.25, municipal: 1947.87, health: 386.44, yle: 163, total: 6154.56 }],
    // 11 030 − 0.51 × 11 470 − 0.196 × 7 500 = 3 710.30; 26 289.70 left, basic deduction 123.55
    [2025, 3710.3, { state: 3623.25, municipal: 1972.93, health: 379.41, yle: 160, total: 6135.59 }],
  ])('a pension of 30 000 € in %i', (year, deduction, expected) => {
    expect(taxOf(year, { pensions: 30_000 })).toEqual(expected);
    expect(annualTaxOf(year, { pensions: 30_000 })).toMatchObject({
      pensionDeduction: { amount: Math.round(deduction * 100) },
    });
  });

  test.each([
    [2023, 10_320],
    [2024, 10_920],
    [2025, 11_030],
    [2026, 11_080],
  ])('%i: the full pension deduction is %i €', (year, full) => {
    expect(annualTaxOf(year, { pensions: 5000 })).toMatchObject({ pensionDeduction: { full: full * 100 } });
  });

  test('no income, no tax', () => {
    expect(taxOf(2026, {})).toEqual({ state: 0, municipal: 0, health: 0, yle: 0, total: 0 });
  });

  test('those under 18 pay no tax for Yle', () => {
    expect(taxOf(2026, { benefits: 20_000, age: 17 })).not.toHaveProperty('yle');
  });
});

describe('what is not computed', () => {
  test.each([
    ['wages', 2026, { benefits: 5000, wages: 0.01 }],
    ['other-income', 2026, { benefits: 5000, other: 1 }],
    ['pension-before-2023', 2022, { pensions: 0.01 }],
    // 47 379.44 less a deduction of 379.43 is a cent above 47 000
    ['pension-surtax', 2026, { pensions: 47_379.44 }],
  ] as const)('%s', (reason, year, text) => {
    expect(taxOf(year, text)).toBe(reason);
  });

  test('a pension is computed from 2023, and up to the limit of the extra tax', () => {
    expect(taxOf(2023, { pensions: 0.01 })).toMatchObject({ total: 0 });
    expect(taxOf(2026, { pensions: 47_379.43 })).toHaveProperty('total');
  });
});

test('a year of 2027 names the figures that nobody has enacted', () => {
  const projected = (year: number): Set<FigureName> => {
    const names = new Set<FigureName>();
    const income = { benefits: cents(9600), pensions: ZERO, wages: ZERO, other: ZERO };
    annualTax({ year, income, municipalShare: 7570, churchShare: null, age: 50 }, names);
    return names;
  };
  expect(projected(2026).size).toBe(0);
  expect(projected(2027)).toContain('tax.health-share');
  expect(projected(2027)).not.toContain('tax.municipal-average');
});

/** Worked examples of general housing allowance (surroundings.md §3.1, §3.3). */
import { describe, expect, test } from 'vitest';
import { allowanceOn } from '../support/housing.js';

describe('examples published by Kela for 2026, in Turku', () => {
  test.each([
    // 70 % × (447 − 50 % × (800 − 761)) = 70 % × 427.50
    [{ adults: 1, income: 800, rent: 700 }, 299.25],
    // 70 % × (652 − 50 % × (1 800 − 855)) = 70 % × 179.50
    [{ adults: 2, income: 1800, rent: 950 }, 125.65],
  ])('%o: %s €', (home, euros) => {
    expect(allowanceOn('2026-06-01', home)).toBe(euros);
  });
});

describe('a switch of benefits, one person in group II, costs of at least 447 €', () => {
  test.each([
    [0, 312.9],
    [761, 312.9],
    [800, 299.25],
    // 990.90 is rounded to 991 whole euros: 70 % × (447 − 115)
    [990.9, 232.4],
    [1200, 159.25],
    [1400, 89.25],
    [1500, 54.25],
  ])('income %s €: %s €', (income, euros) => {
    expect(allowanceOn('2026-06-01', { income, rent: 447 })).toBe(euros);
  });

  test('the general benefit (800.02 €) and the minimum sickness allowance (799.75 €) give the same', () => {
    expect(allowanceOn('2026-06-01', { income: 800.02, rent: 447 })).toBe(299.25);
    expect(allowanceOn('2026-06-01', { income: 799.75, rent: 447 })).toBe(299.25);
  });
});

describe('each year has its own formula: one person in Turku, income 900 €, rent 600 €', () => {
  test.each([
    // 80 % × (400 − 42 % × (900 − 706)) = 80 % × 318.52
    ['2021-06-01', 254.82],
    // 80 % × (413 − 42 % × (900 − 722)) = 80 % × 338.24
    ['2022-06-01', 270.59],
    // 80 % × (447 − 42 % × (900 − 778)) = 80 % × 395.76
    ['2023-06-01', 316.61],
    // 70 % × (447 − 50 % × (900 − 761)) = 70 % × 377.50
    ['2024-06-01', 264.25],
    ['2027-06-01', 264.25],
  ])('%s: %s €', (iso, euros) => {
    expect(allowanceOn(iso, { income: 900, rent: 600 })).toBe(euros);
  });
});

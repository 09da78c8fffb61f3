/** The table of basic amounts of social assistance, cell by cell (surroundings.md §2.1). */
import { describe, expect, test } from 'vitest';
import { day } from '../../src/calendar/day.js';
import { lawOn } from '../../src/law/rates/index.js';
import { basicAmount, type Family } from '../../src/law/social-assistance/basicAmount.js';

const amountOn = (iso: string, adults: Family['adults'], childAges: readonly number[] = []) =>
  basicAmount(lawOn(day(iso)), { adults, childAges });

/** Adults: alone, single parent, one of two partners, with a parent; children 10–17 and under 10: first, second, third. */
const TABLE: readonly [
  from: string,
  adults: readonly number[],
  older: readonly number[],
  younger: readonly number[],
][] = [
  ['2021-01-01', [504.06, 574.63, 428.45, 367.96], [352.84, 327.64, 302.44], [317.56, 292.35, 267.15]],
  ['2022-01-01', [514.82, 586.89, 437.6, 375.82], [360.37, 334.63, 308.89], [324.34, 298.6, 272.85]],
  ['2022-08-01', [532.97, 607.59, 453.02, 389.07], [373.08, 346.43, 319.78], [335.77, 309.12, 282.47]],
  ['2023-01-01', [555.11, 632.83, 471.84, 405.23], [421.88, 394.13, 366.37], [383.03, 355.27, 327.51]],
  ['2024-01-01', [587.71, 669.99, 499.55, 429.03], [411.4, 382.01, 352.63], [370.26, 340.87, 311.49]],
  ['2025-01-01', [593.55, 676.65, 504.52, 433.29], [415.49, 385.81, 356.13], [373.94, 344.26, 314.58]],
  ['2026-01-01', [596.32, 679.8, 506.87, 435.31], [417.42, 387.61, 357.79], [375.68, 345.87, 316.05]],
  ['2026-03-01', [578.43, 665.19, 497.45, 422.25], [417.63, 388.7, 359.78], [375.98, 347.06, 318.14]],
];

const euros = (amount: number) => Math.round(amount * 100);

describe.each(TABLE)('from %s', (from, [alone, singleParent, partner, withParent], older, younger) => {
  test('adults', () => {
    expect(amountOn(from, 'alone')).toBe(euros(alone as number));
    expect(amountOn(from, 'single-parent')).toBe(euros(singleParent as number));
    expect(amountOn(from, 'partners')).toBe(2 * euros(partner as number));
    expect(amountOn(from, 'with-parent')).toBe(euros(withParent as number));
  });

  test.each([
    ['older', 12, older],
    ['younger', 5, younger],
  ] as const)('first, second and third child, %s', (_, age, row) => {
    const family = (children: number) => amountOn(from, 'single-parent', Array(children).fill(age));
    for (const [index, amount] of row.entries()) expect(family(index + 1) - family(index)).toBe(euros(amount));
  });
});

test('2027 is a forecast: 591.26 €', () => {
  expect(amountOn('2027-01-01', 'alone')).toBe(59_126);
});

test('the fourth child has as much as the third; the oldest is the first', () => {
  const one = (ages: readonly number[]) => amountOn('2026-06-01', 'single-parent', ages);
  expect(one([12, 12, 12, 12]) - one([12, 12, 12])).toBe(35_978);
  // 665.19 + 72.2 % (417.63) + 60 % (347.06)
  expect(one([5, 12])).toBe(66_519 + 41_763 + 34_706);
  expect(one([12, 5])).toBe(one([5, 12]));
});

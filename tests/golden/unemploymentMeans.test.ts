/** Worked examples of the law: means test, parents' income, deductions (unemployment.md §4, §6.5, §9). */
import { describe, expect, test } from 'vitest';
import { day } from '../../src/calendar/day.js';
import { lawOn } from '../../src/law/rates/index.js';
import { afterMeansTest, countedIncome, monthOfFull } from '../../src/law/unemployment/meansTest.js';
import { afterParentsTest } from '../../src/law/unemployment/parentsIncome.js';
import { cents } from '../../src/money/cents.js';
import { roundExact } from '../../src/money/exact.js';
import { euroOn, unemployed } from '../support/unemployment.js';

const rent = (monthly: number) =>
  ({ client: { unemploymentWaiting: 'served', otherIncome: [{ kind: 'rental', monthly }] } }) as const;
const withParents = (monthlyIncome: number, otherDependants = 0) => ({
  household: { parents: { livesWith: true, monthlyIncome, otherDependants } },
});

/** The month left after the means test, in euros. */
function monthAfterTest(iso: string, income: number, family = false, children = 0): number {
  const law = lawOn(day(iso));
  const full = law('unemployment.base-amount') as never;
  return roundExact(afterMeansTest(law, { full, income: countedIncome([cents(income)]), family, children })) / 100;
}

/** The month left after the parents' test of a full month, in euros. */
function monthAfterParents(iso: string, monthlyIncome: number): number {
  const law = lawOn(day(iso));
  const full = monthOfFull(law, law('unemployment.base-amount') as never);
  const parents = { monthlyIncome: cents(monthlyIncome), otherDependants: 0, carerFees: cents(0) };
  return roundExact(afterParentsTest(law, parents, full, full)) / 100;
}

describe('means test', () => {
  test('P23 general benefit, rent of 600 €: 655.52 € a month', () => {
    expect(monthAfterTest('2026-06-01', 600)).toBe(655.52);
    expect(euroOn(unemployed('2026-06', rent(600)), '2026-06-01')).toBe(30.49);
  });

  // 583.265 is printed to three decimals; half up it is 583.27.
  test.each([600, 600.99])('D8 subsidy, single, other income %s €: 583.265 € a month, 27.13 € a day', (income) => {
    expect(monthAfterTest('2026-02-02', income)).toBe(583.27);
    expect(euroOn(unemployed('2026-02', rent(income)), '2026-02-02')).toBe(27.13);
  });

  test('D10 subsidy, family without children, other income 1 200 €: 33.58 €', () => {
    const result = unemployed('2026-02', { ...rent(1200), household: { spouse: true } });
    expect(euroOn(result, '2026-02-02')).toBe(33.58);
  });

  test.each([
    [311, 37.21],
    [900, 23.51],
  ])('D13 general benefit, other income %s €: %s €', (income, daily) => {
    expect(euroOn(unemployed('2026-06', rent(income)), '2026-06-01')).toBe(daily);
  });

  test('D17 partial disability pension of 400 € and the general benefit: 37.21 − 18.60 = 18.61 €', () => {
    const pension = {
      situation: 'other-benefit' as const,
      from: '2020-01-01',
      benefit: 'partial-disability-pension',
      monthly: 400,
      effect: 'deducts',
    };
    expect(euroOn(unemployed('2026-06', { steps: [pension] }), '2026-06-01')).toBe(18.61);
  });
});

describe("parents' income", () => {
  test.each([
    [0, 1781, 2548],
    [1, 1887, 2654],
    [2, 1993, 2760],
    [3, 2099, 2866],
    [4, 2205, 2972],
    [5, 2311, 3078],
  ])('P5 35.72 €, %s other dependants: full to %s €, half above %s €', (dependants, fullTo, floorAbove) => {
    const daily = (income: number) => euroOn(unemployed('2022-09', withParents(income, dependants)), '2022-09-01');
    expect(daily(fullTo)).toBe(35.72);
    expect(daily(fullTo + 1)).toBe(35.7); // 767.98 − 0.50 = 767.48 ÷ 21.5
    expect(daily(floorAbove)).toBe(17.88); // 767.98 − 383.50 = 384.48 ÷ 21.5
    expect(daily(floorAbove + 1)).toBe(17.86); // half of 767.98 ÷ 21.5
    expect(daily(floorAbove + 1000)).toBe(17.86);
  });

  test.each([
    ['2024-06', '2024-06-03', 32.12],
    ['2025-06', '2025-06-02', 32.12],
    ['2026-05', '2026-05-04', 37.21],
  ])('D14 %s: parents have 2 000 €, no other dependants: %s %s €', (month, iso, daily) => {
    expect(euroOn(unemployed(month, withParents(2000)), iso)).toBe(daily);
  });

  // The printed points are where the unrounded reduction meets the floor; income counts in full euros.
  test.each([
    ['2022-09-01', 2548.98, 383.99],
    ['2023-06-01', 2581.02, 400.01],
    ['2025-06-02', 2821.02, 280.01],
    ['2026-06-01', 3540.02, 280.01],
  ])('4.4 the floor is reached on %s at %s €: %s € a month', (iso, point, floor) => {
    const below = Math.floor(point);
    expect(monthAfterParents(iso, below)).toBeGreaterThan(floor);
    expect(monthAfterParents(iso, below - 1)).toBeCloseTo(monthAfterParents(iso, below) + 0.5, 1);
    expect(monthAfterParents(iso, below + 1)).toBe(floor);
  });
});

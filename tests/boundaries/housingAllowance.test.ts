/** Limits and changes of general housing allowance: below, at and above; the day before, on and after. */
import { describe, expect, test } from 'vitest';
import { day, formatMonth, monthOf } from '../../src/calendar/day.js';
import { paidForOwnedHome } from '../../src/law/housing/allowance.js';
import { costLimit } from '../../src/law/housing/costs.js';
import { continuousIncome, countedPay, countsInHousingIncome } from '../../src/law/housing/income.js';
import { type Municipality, municipalityNamed } from '../../src/law/housing/municipalities.js';
import { municipalityGroup } from '../../src/law/housing/municipalityGroup.js';
import { costsRevise, incomeChangeMonth, incomeRevises, reviewMonth } from '../../src/law/housing/revision.js';
import { lawOn } from '../../src/law/rates/index.js';
import { cents } from '../../src/money/cents.js';
import { allowanceOn } from '../support/housing.js';

const IN_2026 = '2026-06-01';
const groupOn = (name: string, iso: string) => municipalityGroup(municipalityNamed(name) as Municipality, day(iso));
const limitOn = (iso: string, persons: number) => costLimit(lawOn(day(iso)), day(iso), 2, persons);

describe('the own share below 10 € is left out', () => {
  test.each([
    // 50 % × (780 − 761) = 9.50: nothing; 781: 10.00
    [780, 312.9],
    [781, 305.9],
    [782, 305.55],
  ])('income %s €: %s €', (income, euros) => {
    expect(allowanceOn(IN_2026, { income, rent: 447 })).toBe(euros);
  });
});

describe('below 15 € nothing is paid', () => {
  test.each([
    // 70 % × (447 − 50 % × (income − 761)): 1 612 → 21.50; 1 613 → 21.00 €
    [1612, 15.05],
    [1613, 0],
    [1611, 15.4],
  ])('income %s €: %s €', (income, euros) => {
    expect(allowanceOn(IN_2026, { income, rent: 447 })).toBe(euros);
  });
});

describe('income is rounded to whole euros', () => {
  test.each([
    [800.49, 299.25],
    [800.5, 298.9],
  ])('%s €: %s €', (income, euros) => {
    expect(allowanceOn(IN_2026, { income, rent: 447 })).toBe(euros);
  });
});

describe('costs', () => {
  test.each([
    [446, 312.2],
    [447, 312.9],
    [448, 312.9],
  ])('one person in group II, rent %s €: %s €', (rent, euros) => {
    expect(allowanceOn(IN_2026, { rent })).toBe(euros);
  });

  test.each([
    // 70 % × (200 + 20), (200 + 20 × 2), (200 + 46), (200 + 46 + 16)
    [{ rent: 200, water: 12 }, 154],
    [{ rent: 200, water: 40, adults: 2 }, 168],
    [{ rent: 200, heating: 90 }, 172.2],
    [{ rent: 200, heating: 90, adults: 2 }, 183.4],
  ])('paid apart, by the amounts of law: %o: %s €', (home, euros) => {
    expect(allowanceOn(IN_2026, home)).toBe(euros);
  });

  test.each([
    // 70 % × (200 + 46 × 1.04 = 47.84) and × 1.08 = 49.68
    ['Mikkeli', 173.49],
    ['Kuopio', 173.49],
    ['Joensuu', 173.49],
    ['Oulu', 174.78],
    ['Kajaani', 174.78],
    ['Rovaniemi', 174.78],
    ['Jyväskylä', 172.2],
  ])('heating in %s: %s €', (municipality, euros) => {
    expect(allowanceOn(IN_2026, { rent: 200, heating: 90, municipality })).toBe(euros);
  });

  test.each([
    [1, 44_700],
    [2, 65_200],
    [3, 82_800],
    [4, 98_100],
    [5, 111_500],
    [6, 124_900],
  ])('group II, %s persons: at most %s cents', (persons, limit) => {
    expect(limitOn(IN_2026, persons)).toBe(limit);
  });
});

describe('the change on 1.4.2024', () => {
  test.each([
    // 80 % × (447 − 42 % × (1 000 − 778)) = 80 % × 353.76; then 70 % × (447 − 119.50)
    ['2024-03-31', 283.01],
    ['2024-04-01', 229.25],
    ['2024-04-02', 229.25],
  ])('%s: %s €', (iso, euros) => {
    expect(allowanceOn(iso, { income: 1000, rent: 600 })).toBe(euros);
  });

  test('amounts of larger households are known from it on', () => {
    expect(limitOn('2024-03-31', 2)).toBeNull();
    expect(limitOn('2024-04-01', 2)).toBe(65_200);
  });

  test.each([
    ['2024-03-31', 299, 0],
    ['2024-03-31', 300, 0],
    ['2024-03-31', 301, 1],
    ['2024-04-01', 301, 301],
  ])('%s: of pay of %s € counts %s €', (iso, pay, counted) => {
    expect(countedPay(lawOn(day(iso)), cents(pay))).toBe(cents(counted));
  });
});

describe('groups of municipalities', () => {
  test.each([
    ['Helsinki', [1, 1, 1, 1]],
    ['Espoo', [2, 1, 1, 1]],
    ['Turku', [3, 2, 2, 2]],
    ['Vaasa', [3, 2, 2, 3]],
    ['Kouvola', [3, 2, 2, 3]],
    ['Viitasaari', [4, 3, 3, 3]],
    ['Maarianhamina', [null, null, null, null]],
  ] as const)('%s', (name, groups) => {
    const days = ['2024-03-31', '2024-04-01', '2024-12-31', '2025-01-01'];
    expect(days.map((iso) => groupOn(name, iso))).toEqual(groups);
  });
});

describe('wealth from 1.1.2025', () => {
  test.each([
    // (10 600 − 10 000) × 20 % ÷ 12 = 10 € on top of 800 €; two adults are free to 20 000 €
    ['2024-12-31', 10_600, 299.25],
    ['2025-01-01', 10_000, 299.25],
    ['2025-01-01', 10_600, 295.75],
    ['2025-01-02', 10_600, 295.75],
    ['2024-12-31', 50_000, 299.25],
    ['2025-01-01', 50_000, null],
  ])('%s, %s €: %s €', (iso, wealth, euros) => {
    expect(allowanceOn(iso, { income: 800, rent: 447, wealth })).toBe(euros);
  });

  test.each([
    [20_000, 456.4],
    // 600 € × 20 % ÷ 12 = 10 €: 70 % × (652 − 50 % × (875 − 855))
    [20_600, 449.4],
    // 500 €: 70 % × (652 − 50 % × (1 365 − 855))
    [49_999.99, 277.9],
  ])('two adults with %s €, income 865 €: %s €', (wealth, euros) => {
    // 865 − 855 = 10, of which 5 € are below the smallest own share
    expect(allowanceOn(IN_2026, { adults: 2, income: 865, rent: 700, wealth })).toBe(euros);
  });
});

describe('what revises between two reviews', () => {
  const law = lawOn(day(IN_2026));

  test.each([
    [1000, 1399.99, false],
    [1000, 1400, true],
    [1000, 1400.01, true],
    [1000, 800.01, false],
    [1000, 800, true],
    [1000, 799.99, true],
  ])('income from %s € to %s €: %s', (before, now, revises) => {
    expect(incomeRevises(law, cents(before), cents(now))).toBe(revises);
  });

  test.each([
    [500, 549.99, false],
    [500, 550, true],
    [500, 450, true],
    [500, 450.01, false],
  ])('costs from %s € to %s €: %s', (before, now, revises) => {
    expect(costsRevise(law, cents(before), cents(now))).toBe(revises);
  });

  test.each([
    ['2026-02-28', '2026-04'],
    ['2026-03-01', '2026-04'],
    ['2026-03-02', '2026-05'],
    ['2026-12-01', '2027-01'],
    ['2026-12-31', '2027-02'],
  ])('income changed on %s counts from %s', (change, month) => {
    expect(formatMonth(incomeChangeMonth(day(change)))).toBe(month);
  });
});

test('every allowance is reviewed a year later', () => {
  expect(formatMonth(reviewMonth(lawOn(day(IN_2026)), monthOf(day('2026-03-15'))))).toBe('2027-03');
});

describe('continuous income', () => {
  const of = (...euros: number[]) => continuousIncome(lawOn(day(IN_2026)), euros.map(cents));

  test('is what stays for three months, whatever follows', () => {
    expect(of(800, 800, 800, 0)).toBe(80_000);
    expect(of(800)).toBe(80_000);
  });

  test('is else the average of the coming year', () => {
    // (2 × 800 + 10 × 1 000) ÷ 12 = 966.666…
    expect(of(800, 800, ...Array(10).fill(1000))).toBe(96_667);
  });
});

test.each([
  ['2024-12-31', true],
  ['2025-01-01', false],
  ['2025-01-02', false],
])('on %s an owner-occupied home is supported: %s', (iso, paid) => {
  expect(paidForOwnedHome(lawOn(day(iso)))).toBe(paid);
});

test.each([
  ['sickness-allowance', true],
  ['wages', true],
  ['home-care-allowance', true],
  ['informal-care', false],
  ['child-benefit', false],
  ['expense-compensation', false],
  ['basic-social-assistance', false],
])('%s counts as income: %s', (kind, counts) => {
  expect(countsInHousingIncome(kind)).toBe(counts);
});

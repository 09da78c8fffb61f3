import { describe, expect, test } from 'vitest';
import { day, formatMonth, monthOf } from '../../../src/calendar/day.js';
import { lawOn } from '../../../src/law/rates/index.js';
import { housingNorm } from '../../../src/law/social-assistance/housingNorms.js';
import { countsInSocialAssistance, earningsLeftOut } from '../../../src/law/social-assistance/income.js';
import { assistanceFor, housingNeed, lastMonthInFull } from '../../../src/law/social-assistance/need.js';
import { cents } from '../../../src/money/cents.js';

const law = lawOn(day('2026-06-01'));
const normOn = (iso: string, name: string, persons: number) => housingNorm(name, persons, day(iso));

test.each([
  ['2026-02-28', 149, 149],
  ['2026-02-28', 150, 150],
  ['2026-02-28', 151, 150],
  ['2026-03-01', 151, 0],
  ['2026-03-02', 151, 0],
  ['2021-01-01', 400, 150],
])('%s: of net pay of %s € %s € are left out', (iso, pay, out) => {
  expect(earningsLeftOut(lawOn(day(iso)), cents(pay))).toBe(cents(out));
});

describe('housing norms of 2026', () => {
  test.each([
    ['Helsinki', [715, 895, 1023, 1122, 1244]],
    ['Tampere', [589, 743, 853, 925, 1032]],
    ['Turku', [556, 684, 780, 861, 965]],
    ['Oulu', [521, 657, 770, 834, 944]],
    ['Jyväskylä', [528, 688, 813, 882, 989]],
    ['Kuopio', [556, 708, 821, 890, 986]],
    ['Lahti', [556, 702, 828, 930, 1034]],
  ])('%s: one to five persons', (name, norms) => {
    expect([1, 2, 3, 4, 5].map((persons) => normOn('2026-06-01', name, persons))).toEqual(norms.map(cents));
  });

  test.each([
    ['2025-12-31', 'Turku', null],
    ['2026-01-01', 'Turku', 55_600],
    ['2026-12-31', 'Turku', 55_600],
    ['2027-01-01', 'Turku', null],
    ['2026-06-01', 'Viitasaari', null],
  ])('%s in %s: %s', (iso, name, norm) => {
    expect(normOn(iso, name, 1)).toBe(norm);
  });
});

describe('housing costs that count', () => {
  const need = (rent: number, heating: number, water: number, norm: number | null, persons = 1) =>
    housingNeed(law, {
      rent: cents(rent),
      heating: cents(heating),
      water: cents(water),
      persons,
      norm: norm === null ? null : cents(norm),
    });

  test.each([
    [500, 55, 556, 555],
    [500, 56, 556, 556],
    [500, 57, 556, 556],
    [500, 57, null, 557],
  ])('rent %s € and heating %s €, norm %s €: %s €', (rent, heating, norm, counted) => {
    expect(need(rent, heating, 0, norm)).toBe(cents(counted));
  });

  test.each([
    [26.39, 1, 26.39],
    [26.4, 1, 26.4],
    [26.41, 1, 26.4],
    [60, 2, 52.8],
  ])('water of %s € for %s persons comes on top of the norm: %s €', (water, persons, counted) => {
    expect(need(600, 0, water, 500, persons)).toBe(cents(500 + counted));
  });
});

test.each([
  [999.99, 0.01],
  [1000, 0],
  [1000.01, 0],
])('a need of 1 000 € and income of %s €: %s €', (income, paid) => {
  expect(assistanceFor(cents(1000), cents(income))).toBe(cents(paid));
});

test.each([
  ['expense-compensation', false],
  ['maintenance-compensation', false],
  ['disability-allowance', false],
  ['basic-social-assistance', false],
  ['general-housing-allowance', true],
  ['child-benefit', true],
  ['sickness-allowance', true],
])('%s counts as income: %s', (kind, counts) => {
  expect(countsInSocialAssistance(kind)).toBe(counts);
});

test.each([
  ['2024-03-31', '2024-02'],
  ['2024-04-01', '2024-06'],
  ['2026-11-01', '2027-01'],
])('costs above the norm count in full when assistance begins on %s: to %s', (iso, last) => {
  expect(formatMonth(lastMonthInFull(lawOn(day(iso)), monthOf(day(iso))))).toBe(last);
});

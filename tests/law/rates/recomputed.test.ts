import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/calendar/day.js';
import { type FigureName, lawOn } from '../../../src/law/rates/index.js';

/** Recomputes amounts from the indices and bases of the statutes: a misprinted amount or index shows. */

/** Points of the national pension index (KEL index) by the day from which amounts followed it. */
const PENSION_INDEX: readonly (readonly [string, number])[] = [
  ['2020-01-01', 1633],
  ['2021-01-01', 1639],
  ['2022-01-01', 1674],
  ['2022-08-01', 1733],
  ['2023-01-01', 1805],
];

function hundredths(amount: Big): number {
  return amount.round(2, Big.roundHalfUp).times(100).toNumber();
}

describe.each([
  // TTL 6:1 (Act 1217/2019): 33.33 € at point 1617
  ['unemployment.base-amount', '33.33', 1617],
  // SVL 11:10 (Act 1216/2019): 26.62 € at point 1502
  ['sickness.minimum', '26.62', 1502],
  // KKRL 35 § (Act 1228/2019): 30.71 € at point 1502
  ['rehabilitation.minimum-vocational', '30.71', 1502],
] as const)('%s follows the national pension index', (name, base, basePoint) => {
  it.each(PENSION_INDEX)('%s: point %i', (from, point) => {
    expect(lawOn(day(from))(name)).toBe(hundredths(Big(base).times(point).div(basePoint)));
  });

  it('is frozen from 2024 to 2027', () => {
    expect(lawOn(day('2027-12-31'))(name)).toBe(lawOn(day('2023-12-31'))(name));
  });
});

describe.each([
  // KEL 19 § and TakuuEL 8 § as amended from 1.1.2020 (EV 21/2019), at point 1302
  ['pension.national-single', '528.50'],
  ['pension.national-couple', '471.84'],
  ['pension.guarantee', '665.37'],
  // KEL 25 §, TakuuEL 8.4 §
  ['pension.smallest-payment', '5.38'],
] as const)('%s follows the national pension index and is not frozen', (name, base) => {
  it.each([
    ...PENSION_INDEX.slice(1),
    ['2024-01-01', 1911],
    ['2025-01-01', 1930],
    ['2026-01-01', 1939],
    ['2027-01-01', 1982],
  ] as const)('%s: point %i', (from, point) => {
    expect(lawOn(day(from))(name)).toBe(hundredths(Big(base).times(point).div(1302)));
  });
});

it.each([
  ...PENSION_INDEX.slice(1),
  ['2024-01-01', 1911],
  ['2025-01-01', 1930],
  ['2026-01-01', 1939],
  ['2027-01-01', 1982],
] as const)('pension.free-income on %s: 536 € at point 1302, in whole euros (KEL 20 §): point %i', (from, point) => {
  const exact = Big('536').times(point).div(1302).round(0, Big.roundHalfUp);
  expect(lawOn(day(from))('pension.free-income')).toBe(exact.times(100).toNumber());
});

describe('sickness income limits: euros of 2010 × wage coefficient ÷ 1.231, cents dropped (SVL 7:1, 11:1)', () => {
  it.each([
    [2020, '1.446', 26898],
    [2021, '1.465', 26898],
    [2022, '1.501', 26898],
    [2023, '1.558', 26898],
    [2024, '1.637', 26898],
    [2025, '1.673', 20780],
    [2026, '1.712', 20780],
    [2027, '1.767', 20780],
  ] as const)('%i: coefficient %s', (year, coefficient, limit) => {
    const law = lawOn(day(`${year}-01-01`));
    const inEuros = (base: number) => Big(base).times(coefficient).div('1.231').round(0, Big.roundDown);
    expect(law('sickness.income-threshold')).toBe(inEuros(1264).times(100).toNumber());
    expect(law('sickness.income-limit')).toBe(inEuros(limit).times(100).toNumber());
  });
});

/** Employee contributions in percent: daily allowance, pension, unemployment. */
const CONTRIBUTIONS = [
  [2020, '1.18', '7.15', '1.25'],
  [2021, '1.36', '7.15', '1.40'],
  [2022, '1.18', '7.15', '1.50'],
  [2023, '1.36', '7.15', '1.50'],
  [2024, '1.01', '7.15', '0.79'],
  [2025, '0.84', '7.15', '0.59'],
  [2026, '0.88', '7.30', '0.89'],
  [2027, '0.82', '7.30', '0.89'],
] as const;

function sum(year: number): Big {
  const row = CONTRIBUTIONS.find(([each]) => each === year) ?? [];
  return row.slice(1).reduce<Big>((total, each) => total.plus(each), Big(0));
}

function percentOn(year: number, name: FigureName): Big {
  return Big(lawOn(day(`${year}-01-01`))(name)).div(1000);
}

describe('deductions from wages', () => {
  it.each(CONTRIBUTIONS)('%i: sickness takes the sum of the contributions (SVL 11:7)', (year) => {
    expect(percentOn(year, 'sickness.contribution-deduction').toString()).toBe(sum(year).toString());
  });

  it.each(CONTRIBUTIONS.slice(1))('%i: unemployment takes 60 %% of the sum less 2.68 points (TTL 6:4)', (year) => {
    const exact = sum(year).minus('2.68').times('0.6');
    // The figure of 2021 is published with two decimals only.
    const decimals = year === 2021 ? 2 : 3;
    expect(percentOn(year, 'unemployment.earnings-deduction').toString()).toBe(exact.round(decimals).toString());
  });
});

describe('amounts published for a month', () => {
  it.each([
    ['2020-06-15', '723.69'],
    ['2021-06-15', '726.27'],
    ['2022-06-15', '741.75'],
    ['2022-10-15', '767.98'],
    ['2023-06-15', '800.02'],
    ['2027-06-15', '800.02'],
  ])('%s: unemployment benefit %s €', (iso, printed) => {
    const law = lawOn(day(iso));
    const month = Big(law('unemployment.base-amount')).times(law('unemployment.days-per-month')).div(1000);
    expect(month.toFixed(2, Big.roundHalfUp)).toBe(printed);
  });

  it.each([
    ['2021-06-15', '726.25'],
    ['2022-07-31', '741.75'],
    ['2022-08-01', '767.75'],
    ['2027-12-31', '799.75'],
  ])('%s: pay of %s € leaves the rehabilitation allowance whole (KKRL 37 §)', (iso, printed) => {
    const law = lawOn(day(iso));
    const limit = Big(law('sickness.minimum')).times(law('rehabilitation.pay-limit-days')).div(100);
    expect(limit.toFixed(2)).toBe(printed);
  });

  it('the knee of the earnings-related allowance was 3 209.10 € in 2021', () => {
    const law = lawOn(day('2021-06-15'));
    expect(law('unemployment.base-amount') * law('unemployment.earnings-knee')).toBe(320_910);
  });
});

/** Each change of the law of unemployment benefit: the last day before it, the first day of it, a day after. */
import { describe, expect, test } from 'vitest';
import { type CaseText, run, type StepText, strip } from '../support/case.js';
import {
  BASIC,
  benefitOnDay,
  EARNINGS,
  euroOn,
  GENERAL,
  REGISTERED,
  SUBSIDY,
  unemployed,
} from '../support/unemployment.js';

const served = { unemploymentWaiting: 'served' };
const partTime = (monthlyPay: number): StepText => ({
  situation: 'work',
  from: '2020-01-01',
  monthlyPay,
  workingTime: 0.5,
});
const rental = (monthly: number) => ({ ...served, otherIncome: [{ kind: 'rental', monthly }] });
const parents = (monthlyIncome: number) => ({ parents: { livesWith: true, monthlyIncome } });
const service: StepText = { situation: 'service', service: 'coaching', from: '2020-01-01' };

/** Euros on the weekday before the change, on the first weekday of it, and on one a week later. */
function around(before: string, on: string, after: string, more: Partial<CaseText> = {}): (number | null)[] {
  const result = unemployed(before.slice(0, 7), { months: 2, ...more });
  return [before, on, after].map((iso) => euroOn(result, iso));
}

describe('the daily amount (TTL 6:1, 14:1)', () => {
  test.each<[string, string, string, string, number[]]>([
    ['1.1.2022', '2021-12-31', '2022-01-03', '2022-01-10', [33.78, 34.5, 34.5]],
    ['1.8.2022', '2022-07-29', '2022-08-01', '2022-08-08', [34.5, 35.72, 35.72]],
    ['1.1.2023', '2022-12-30', '2023-01-02', '2023-01-09', [35.72, 37.21, 37.21]],
    ['1.1.2024: frozen', '2023-12-29', '2024-01-01', '2024-01-08', [37.21, 37.21, 37.21]],
    ['1.1.2025: frozen', '2024-12-31', '2025-01-01', '2025-01-08', [37.21, 37.21, 37.21]],
    ['1.1.2026: frozen', '2025-12-31', '2026-01-01', '2026-01-08', [37.21, 37.21, 37.21]],
    ['1.5.2026: the general benefit', '2026-04-30', '2026-05-01', '2026-05-08', [37.21, 37.21, 37.21]],
    ['1.1.2027: frozen', '2026-12-31', '2027-01-01', '2027-01-08', [37.21, 37.21, 37.21]],
    ['1.1.2028: carried on', '2027-12-31', '2028-01-03', '2028-01-10', [37.21, 37.21, 37.21]],
  ])('%s', (_, before, on, after, euros) => {
    expect(around(before, on, after)).toEqual(euros);
  });

  test('2028 is marked as projected, 2027 is not', () => {
    const { months } = unemployed('2027-12', { months: 2 });
    expect(months.map(({ projected }) => projected.includes('unemployment.base-amount'))).toEqual([false, true]);
  });
});

describe('child increase of one child (TTL 6:6)', () => {
  test.each<[string, string, string, string, number[]]>([
    ['1.1.2022', '2021-12-31', '2022-01-03', '2022-01-10', [39.08, 39.91, 39.91]],
    ['1.8.2022', '2022-07-29', '2022-08-01', '2022-08-08', [39.91, 41.33, 41.33]],
    ['1.1.2023', '2022-12-30', '2023-01-02', '2023-01-09', [41.33, 44.22, 44.22]],
    ['1.1.2024', '2023-12-29', '2024-01-01', '2024-01-08', [44.22, 43.05, 43.05]],
    ['1.4.2024', '2024-03-29', '2024-04-01', '2024-04-08', [43.05, 37.21, 37.21]],
  ])('%s', (_, before, on, after, euros) => {
    expect(around(before, on, after, { household: { children: 1 } })).toEqual(euros);
  });
});

describe('service supplement (TTL 6:1.2, 7:5)', () => {
  test.each<[string, string, string, string, number[]]>([
    ['1.1.2022', '2021-12-31', '2022-01-03', '2022-01-10', [38.58, 39.41, 39.41]],
    ['1.8.2022', '2022-07-29', '2022-08-01', '2022-08-08', [39.41, 40.8, 40.8]],
    ['1.1.2023', '2022-12-30', '2023-01-02', '2023-01-09', [40.8, 42.5, 42.5]],
    ['1.1.2025, begun before', '2024-12-31', '2025-01-01', '2025-01-08', [42.5, 42.5, 42.5]],
  ])('%s', (_, before, on, after, euros) => {
    expect(around(before, on, after, { steps: [service] })).toEqual(euros);
  });
});

describe('disregard of pay (TTL 4:5), pay 800 €', () => {
  test.each<[string, string, string, string, number[]]>([
    // 33.78 − 50 % × 300 ÷ 21.5 (6.98), then − 50 % × 500 ÷ 21.5 (11.63)
    ['1.12.2021: 500 € to 300 €', '2021-11-30', '2021-12-01', '2021-12-08', [26.8, 22.15, 22.15]],
    ['1.4.2024: 300 € to none', '2024-03-29', '2024-04-01', '2024-04-08', [25.58, 18.61, 18.61]],
    ['1.5.2026: none', '2026-04-30', '2026-05-01', '2026-05-08', [18.61, 18.61, 18.61]],
  ])('%s', (_, before, on, after, euros) => {
    expect(around(before, on, after, { steps: [partTime(800)] })).toEqual(euros);
  });
});

describe('1.5.2026: means test of 311 € and 50 % for all (YTL 17 §)', () => {
  test('single, 600 €: 27.13, then 30.49', () => {
    expect(around('2026-04-30', '2026-05-01', '2026-05-08', { client: rental(600) })).toEqual([27.13, 30.49, 30.49]);
  });

  test('family with two children (limit 1 304 €), 1 400 €: 34.98, then 11.88', () => {
    // 800.015 − 48 = 752.015; 800.015 − 544.5 = 255.515
    const household = { spouse: true, children: 2 };
    expect(around('2026-04-30', '2026-05-01', '2026-05-08', { client: rental(1400), household })).toEqual([
      34.98, 11.88, 11.88,
    ]);
  });

  test('basic allowance, 900 €: untested, then 23.51', () => {
    const client = { ...rental(900), workCondition: { met: true } };
    expect(around('2026-04-30', '2026-05-01', '2026-05-08', { client })).toEqual([37.21, 23.51, 23.51]);
  });

  test('55 years old with the work condition met, earnings-related days used up: exempt, then tested', () => {
    const client = {
      ...rental(900),
      workCondition: { met: true, metOn: '2025-06-30' },
      fund: { member: true, dailyAmount: 50, daysLeft: 1 },
    };
    const result = unemployed('2026-04', { months: 2, birth: '1969-04-12', client });
    expect(['2026-04-01', '2026-04-02', '2026-05-01'].map((iso) => benefitOnDay(result, iso))).toEqual([
      EARNINGS,
      SUBSIDY,
      GENERAL,
    ]);
    expect(['2026-04-30', '2026-05-01'].map((iso) => euroOn(result, iso))).toEqual([37.21, 23.51]);
  });

  test('benefit codes: subsidy or basic allowance to 30.4., the general benefit from 1.5.', () => {
    const codes = (client: object) => {
      const result = unemployed('2026-04', { months: 2, client: { ...served, ...client } });
      return ['2026-04-30', '2026-05-01', '2026-05-04'].map((iso) => benefitOnDay(result, iso));
    };
    expect(codes({})).toEqual([SUBSIDY, GENERAL, GENERAL]);
    expect(codes({ workCondition: { met: true } })).toEqual([BASIC, GENERAL, GENERAL]);
  });
});

describe("parents' income (TTL 7:9, YTL 18 §), 2 000 and 4 000 €", () => {
  test.each<[string, string, string, string, number, number[]]>([
    ['1.1.2025: the floor from 50 % to 35 %', '2024-12-31', '2025-01-01', '2025-01-08', 4000, [18.61, 13.02, 13.02]],
    [
      '1.1.2025: above the floor nothing changes',
      '2024-12-31',
      '2025-01-01',
      '2025-01-08',
      2000,
      [32.12, 32.12, 32.12],
    ],
    [
      '1.5.2026: the limit from 1 781 to 2 500 €',
      '2026-04-30',
      '2026-05-01',
      '2026-05-08',
      2000,
      [32.12, 37.21, 37.21],
    ],
    // 800.015 − 500 = 300.015 from May
    ['1.5.2026: 3 500 €', '2026-04-30', '2026-05-01', '2026-05-08', 3500, [13.02, 13.95, 13.95]],
  ])('%s', (_, before, on, after, income, euros) => {
    expect(around(before, on, after, { household: parents(income) })).toEqual(euros);
  });
});

describe('waiting period, by the first day', () => {
  const from = (registered: string, first: string, last: string) =>
    strip(
      run({ from: registered.slice(0, 7), months: 2, steps: [{ situation: 'jobseeker', from: registered }] }),
      first,
      last,
    );

  test.each([
    ['2021-12-31', 'five, unpaid', '2021-12-31', '2022-01-09', '... ....Uuu'],
    ['2022-01-03', 'five, paid', '2022-01-03', '2022-01-09', 'UUUUUuu'],
    ['2022-01-04', 'five, paid', '2022-01-04', '2022-01-09', 'UUUUuu'],
    ['2022-02-28', 'five, paid', '2022-02-28', '2022-03-06', 'UUUUUuu'],
    ['2022-03-01', 'five, unpaid', '2022-03-01', '2022-03-13', '...... .UUUUuu'],
    ['2022-03-02', 'five, unpaid', '2022-03-02', '2022-03-13', '..... ..UUUuu'],
    ['2023-12-29', 'five', '2023-12-29', '2024-01-07', '... ....Uuu'],
    ['2024-01-01', 'seven', '2024-01-01', '2024-01-14', '....... ..UUUuu'],
    ['2024-01-02', 'seven', '2024-01-02', '2024-01-14', '...... ...UUuu'],
  ])('%s: %s', (registered, _, first, last, days) => {
    expect(from(registered, first, last)).toBe(days);
  });
});

describe('the lower age (Act 1240/2020)', () => {
  test('seventeen: to Saturday 31.7.2021 entitled, from 1.8. not', () => {
    const result = run({ from: '2021-07', months: 2, birth: '2003-11-05', client: served, steps: [REGISTERED] });
    expect(strip(result, '2021-07-26', '2021-08-08')).toBe('UUUUUu. .......');
  });
});

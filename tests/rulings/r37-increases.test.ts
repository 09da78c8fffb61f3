/** R37: child increase and service supplement. */
import { describe, expect, test } from 'vitest';
import { run, type StepText } from '../support/case.js';
import { BASIC, benefitOnDay, euroOn, monthOf, SUBSIDY, unemployed } from '../support/unemployment.js';

const service = (from: string, to: string): StepText => ({ situation: 'service', service: 'coaching', from, to });
const served = { unemploymentWaiting: 'served' };
/** The days of a result on which a daily amount is paid. */
const daysAt = (result: ReturnType<typeof run>, euros: number): number =>
  result.days.filter(({ paid }) => paid?.amount === Math.round(euros * 100)).length;

describe('R37 child increase while it was law', () => {
  test('last paid for 31.3.2024', () => {
    const result = unemployed('2024-03', { months: 2, household: { children: 2 } });
    expect(['2024-03-29', '2024-04-01'].map((iso) => euroOn(result, iso))).toEqual([45.78, 37.21]);
  });

  test('raised for 2023 alone: one child 35.72 + 5.61, 37.21 + 7.01, 37.21 + 5.84', () => {
    const result = unemployed('2022-12', { months: 14, household: { children: 1 } });
    expect(['2022-12-30', '2023-01-02', '2023-12-29', '2024-01-01'].map((iso) => euroOn(result, iso))).toEqual([
      41.33, 44.22, 44.22, 43.05,
    ]);
  });

  test('it is part of the full amount that the means test starts from: (43.05 × 21.5 − 50 % × 100) ÷ 21.5', () => {
    // One child: limit 1 044 + 130 = 1 174 €; income 1 274 €: 50 € off.
    const client = { ...served, otherIncome: [{ kind: 'rental', monthly: 1274 }] };
    expect(euroOn(unemployed('2024-03', { client, household: { children: 1 } }), '2024-03-15')).toBe(40.72);
  });

  test('the basic allowance has it too', () => {
    const result = unemployed('2023-06', {
      client: { ...served, workCondition: { met: true } },
      household: { children: 3 },
    });
    expect([benefitOnDay(result, '2023-06-15'), euroOn(result, '2023-06-15')]).toEqual([BASIC, 50.47]);
  });
});

describe('R37 service supplement', () => {
  test.each([
    ['2021-03', 33.78 + 4.8],
    ['2022-03', 34.5 + 4.91],
    ['2022-09', 35.72 + 5.08],
    ['2023-03', 37.21 + 5.29],
    ['2024-12', 37.21 + 5.29],
  ])('%s: %s €', (month, daily) => {
    const result = unemployed(month, { steps: [service(`${month}-01`, `${month}-28`)] });
    expect(euroOn(result, `${month}-16`)).toBeCloseTo(daily, 6);
  });

  test('begun Tuesday 31.12.2024 it goes on to the end of the service', () => {
    const result = unemployed('2024-12', { months: 3, steps: [service('2024-12-31', '2025-02-14')] });
    expect(
      ['2024-12-30', '2024-12-31', '2025-01-02', '2025-02-14', '2025-02-17'].map((iso) => euroOn(result, iso)),
    ).toEqual([37.21, 42.5, 42.5, 42.5, 37.21]);
  });

  test('begun Wednesday 1.1.2025: none', () => {
    expect(euroOn(unemployed('2025-01', { steps: [service('2025-01-01', '2025-01-31')] }), '2025-01-02')).toBe(37.21);
  });

  test('at most 200 days: from Monday 4.3.2024 the 200th is Friday 6.12.2024', () => {
    // 40 weeks of five days from Monday 4.3. end on Friday 6.12.
    const result = unemployed('2024-03', { months: 11, steps: [service('2024-03-04', '2025-01-31')] });
    expect(['2024-12-06', '2024-12-09'].map((iso) => euroOn(result, iso))).toEqual([42.5, 37.21]);
    expect(daysAt(result, 42.5)).toBe(200);
  });

  test('also up to 7 calendar days between two services: Friday 6.9. and Saturday 14.9.2024', () => {
    const between = (from: string) =>
      unemployed('2024-09', { steps: [service('2024-09-02', '2024-09-06'), service(from, '2024-09-20')] });
    // 7.–13.9. are seven days: five weekdays between, then 16.–20.
    expect(euroOn(between('2024-09-14'), '2024-09-09')).toBe(42.5);
    expect(daysAt(between('2024-09-14'), 42.5)).toBe(15);
    // eight days: nothing between
    expect(euroOn(between('2024-09-15'), '2024-09-09')).toBe(37.21);
    expect(daysAt(between('2024-09-15'), 42.5)).toBe(10);
  });

  test('nothing before a second service begun in 2025', () => {
    const result = unemployed('2024-12', {
      months: 2,
      steps: [service('2024-12-02', '2024-12-27'), service('2025-01-02', '2025-01-31')],
    });
    expect(['2024-12-27', '2024-12-30', '2025-01-02'].map((iso) => euroOn(result, iso))).toEqual([42.5, 37.21, 37.21]);
  });

  test('pay is adjusted from the amount with it: 42.50 − 50 % × (1 000 − 300) ÷ 21.5', () => {
    const work: StepText = { situation: 'work', from: '2020-01-01', monthlyPay: 1000, workingTime: 0.5 };
    const result = unemployed('2024-03', { steps: [work, service('2024-03-01', '2024-03-31')] });
    expect(euroOn(result, '2024-03-15')).toBe(26.22);
  });
});

describe('R37 history without dailyAmount includes the child increase', () => {
  // The review period of an onset in February 2024 is the year 2023: every day 37.21 + 13.26.
  const sickDaily = (children: number, dailyAmount?: number) => {
    const result = run({
      from: '2024-02',
      months: 2,
      household: { children },
      history: [{ benefit: SUBSIDY, from: '2022-06-01', to: '2024-01-31', ...(dailyAmount && { dailyAmount }) }],
      steps: [{ situation: 'incapacity', from: '2024-02-01' }],
    });
    return monthOf(result, '2024-03', 'sickness-allowance').euros;
  };

  test('three children: as if 50.47 € had been written out; fewer euros with none', () => {
    expect(sickDaily(3)).toBe(sickDaily(3, 50.47));
    expect(sickDaily(3)).toBeGreaterThan(sickDaily(0));
  });
});

/** 7.6, 8 and 12.5: months, deductions and partial sickness allowance of the law file, in euros. */
import { describe, expect, test } from 'vitest';
import { day, formatDay } from '../../src/calendar/day.js';
import { FINNISH_WORKING_DAYS as CALENDAR } from '../../src/calendar/workingDays.js';
import { type CaseText, paidIn, run, strip } from '../support/case.js';
import { eurosOn, gapsOf, illFrom, JOBSEEKER, paidDays, UNEMPLOYED_BEFORE } from '../support/sickness.js';

const D7 = '2026-03-02';

function sicknessMonths(text: Partial<CaseText>, months: string[]): [number, number][] {
  const result = illFrom(D7, { months: 13, ...text });
  return months.map((month) => {
    const { days, gross } = paidIn(result, month, 'sickness-allowance');
    return [days, gross / 100];
  });
}

test('M1: D7 at the minimum, month by month', () => {
  const expected: [string, number, number][] = [
    ['2026-03', 16, 511.84],
    ['2026-04', 24, 767.76],
    ['2026-05', 24, 767.76],
    ['2026-06', 25, 799.75],
    ['2026-07', 27, 863.73],
    ['2026-08', 26, 831.74],
    ['2026-09', 26, 831.74],
    ['2026-10', 26, 831.74],
    ['2026-11', 25, 799.75],
    ['2026-12', 25, 799.75],
    ['2027-01', 24, 767.76],
    ['2027-02', 24, 767.76],
    ['2027-03', 0, 0],
  ];
  expect(
    sicknessMonths(
      {},
      expected.map(([month]) => month),
    ),
  ).toEqual(expected.map(([, days, gross]) => [days, gross]));
});

test('M2: D7 with wages of 24 000, 50.92 a day', () => {
  const client = { annualIncome: { grossTotal: 24000 } };
  expect(sicknessMonths({ client }, ['2026-03', '2026-04', '2026-05', '2026-06', '2026-07'])).toEqual([
    [16, 814.72],
    [24, 1222.08],
    [24, 1222.08],
    [25, 1273.0],
    [27, 1374.84],
  ]);
});

test('M6: unemployed to 1.3.2026, then D7: nine weekdays of 37.21, sickness from 13.3., no gap', () => {
  const result = run({
    from: '2026-03',
    months: 1,
    history: [UNEMPLOYED_BEFORE('2025-01-01', '2026-02-28')],
    steps: [JOBSEEKER('2026-03-01'), { situation: 'incapacity', from: D7 }],
  });
  expect(paidIn(result, '2026-03', 'labour-market-subsidy')).toEqual({ days: 9, gross: 33489 });
  expect(paidDays(result)[0]).toBe('2026-03-13');
  expect(gapsOf(result)).toEqual([]);
  expect(strip(result, '2026-03-01', '2026-03-15')).toBe('u UUUUUuu UUUUSSs');
});

describe('7.6 monthly benefits beside the minimum, 1/25 a day', () => {
  test('national pension 787.07: 31.48 a day, 0.51 is left', () => {
    const pension = {
      situation: 'pension',
      benefit: 'disability-pension',
      from: '2026-03-01',
      decidedOn: '2026-03-01',
    };
    const result = illFrom(D7, { steps: [{ ...pension, situation: 'pension', monthly: 787.07 }] });
    expect(eurosOn(result, '2026-03-13')).toBe(0.51);
  });

  test('student grant 279.38: 11.18 a day, 20.81 is left', () => {
    const grant = { benefit: 'study-grant', monthly: 279.38, effect: 'deducts' };
    const result = illFrom(D7, { steps: [{ situation: 'other-benefit', from: '2026-03-01', ...grant }] });
    expect(eurosOn(result, '2026-03-13')).toBe(20.81);
  });
});

describe('8 partial sickness allowance', () => {
  const halfTime = (from: string) => ({ situation: 'work', from, monthlyPay: 1200, workingTime: 0.5 }) as const;
  const partial = (from: string) => ({ situation: 'incapacity', from, partial: true }) as const;

  test('P1: paid from 2.1.2023, 150 days unbroken: the last is 1.7.2023', () => {
    const steps = [halfTime('2022-12-01'), partial('2022-12-20')];
    const paid = paidDays(run({ from: '2022-12', months: 9, steps }), 'partial-sickness-allowance');
    expect([paid[0], paid.at(-1), paid.length]).toEqual(['2023-01-02', '2023-07-01', 150]);
  });

  test('P4: paid from 7.1.2026: the 150th day is 6.7.2026', () => {
    const steps = [halfTime('2025-12-01'), partial('2025-12-22')];
    const paid = paidDays(run({ from: '2025-12', months: 9, steps }), 'partial-sickness-allowance');
    expect([paid[0], paid.at(-1), paid.length]).toEqual(['2026-01-07', '2026-07-06', 150]);
  });

  test.each([
    ['2026-04-01', '2026-04-16'],
    ['2025-12-22', '2026-01-08'],
  ])('P5: twelve working days from %s end %s', (from, to) => {
    expect(CALENDAR.between(day(from), day(to))).toBe(12);
    expect(formatDay(CALENDAR.before(day(to)))).not.toBe(to);
    expect(CALENDAR.is(day(to))).toBe(true);
  });

  test.each([
    ['the minimum 31.99', {}, 16.0],
    ['65.67', { annualIncome: { decided: 28143.23 } }, 32.84],
  ])('half, half up: %s', (_, client, half) => {
    const result = run({ from: '2026-03', client, steps: [halfTime('2026-03-01'), partial(D7)] });
    expect(eurosOn(result, '2026-03-13')).toBe(half);
  });
});

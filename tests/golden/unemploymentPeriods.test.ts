/** Worked examples of the law: waiting, sanctions, periodised pay, services, falling ill (unemployment.md §9). */
import { describe, expect, test } from 'vitest';
import { day, formatDay } from '../../src/calendar/day.js';
import { periodisedPayEnd } from '../../src/law/unemployment/periodisedPay.js';
import { cents } from '../../src/money/cents.js';
import { run, strip } from '../support/case.js';
import { GENERAL, gapsOf, monthOf, obstaclesOn, REGISTERED, received, unemployed } from '../support/unemployment.js';

describe('waiting period', () => {
  test('P14 holiday compensation for June 2024: waiting 1.–9.7., paid 10.–31.7. (16 days)', () => {
    const result = run({
      from: '2024-06',
      months: 2,
      steps: [
        { situation: 'jobseeker', from: '2024-06-01' },
        { situation: 'periodised-pay', from: '2024-06-01', to: '2024-06-30' },
      ],
    });
    expect(strip(result, '2024-06-01', '2024-07-14')).toBe('LL LLLLLLL LLLLLLL LLLLLLL LLLLLLL ....... ..UUUuu');
    expect(gapsOf(result)).toEqual(['2024-07-01…2024-07-09']);
    expect(monthOf(result, '2024-07', 'labour-market-subsidy').days).toBe(16);
  });

  test('P16 registered Tuesday 2.1.2024: 7 waiting days', () => {
    const result = run({ from: '2024-01', steps: [{ situation: 'jobseeker', from: '2024-01-02' }] });
    expect(strip(result, '2024-01-01', '2024-01-14')).toBe('....... ...UUuu');
  });

  test('P17 registered Friday 29.12.2023: 5 waiting days', () => {
    const result = run({ from: '2023-12', months: 2, steps: [{ situation: 'jobseeker', from: '2023-12-29' }] });
    expect(strip(result, '2023-12-29', '2024-01-07')).toBe('... ....Uuu');
  });

  // The fund counts unemployed hours (37.5 h in two weeks); R38 decides: part-time days count as full days.
  test('P18 part-time work of half a week, May 2021: R38 fills the five days in one week', () => {
    const result = run({
      from: '2021-05',
      steps: [
        { situation: 'jobseeker', from: '2021-05-03' },
        { situation: 'work', from: '2020-01-01', monthlyPay: 500, workingTime: 0.5 },
      ],
    });
    expect(obstaclesOn(result, '2021-05-07')).toEqual(['waiting-period']);
    expect(strip(result, '2021-05-03', '2021-05-16')).toBe('WWWWWuu UUUUUuu');
  });
});

test('D20 resignation 31.10.2023: 45 days, 1.11.–15.12.2023', () => {
  const result = unemployed('2023-11', {
    months: 2,
    steps: [{ situation: 'sanction', from: '2023-11-01', cause: 'resignation' }],
  });
  expect(gapsOf(result)).toEqual(['2023-11-01…2023-12-15']);
  expect(strip(result, '2023-12-11', '2023-12-24')).toBe('.....uu UUUUUuu');
});

test('2.3 holiday compensation of a month’s wage is 21.5 days of wage: 21 days, Monday 1.6. to Monday 29.6.2026', () => {
  expect(formatDay(periodisedPayEnd(day('2026-06-01'), cents(2150), cents(100)))).toBe('2026-06-29');
});

test('P6 rehabilitative work four days a week: 36 € a week', () => {
  const result = unemployed('2026-06', {
    steps: [
      { situation: 'service', service: 'rehabilitative-work', from: '2026-06-01', to: '2026-06-07', daysPerWeek: 4 },
    ],
  });
  expect(monthOf(result, '2026-06', 'expense-compensation')).toEqual({ days: 4, euros: 36 });
});

test('D18 a recipient falls ill on Wednesday 4.11.2026: 8 days of benefit, 297.68 €, allowance from Monday 16.11.', () => {
  const result = run({
    from: '2026-11',
    history: [received('2026-10-31')],
    steps: [REGISTERED, { situation: 'incapacity', from: '2026-11-04' }],
  });
  expect(strip(result, '2026-11-02', '2026-11-22')).toBe('UUUUUuu UUUUUus SSSSSSs');
  const inWaiting = result.days.filter((each) => each.day >= day('2026-11-04') && each.paid?.benefit === GENERAL);
  expect(inWaiting.length).toBe(8);
  expect(inWaiting.reduce((sum, { paid }) => sum + (paid?.amount ?? 0), 0)).toBe(29_768);
});

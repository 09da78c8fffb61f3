/** R30: holiday compensation and severance cover their days. December 2026 begins on a Tuesday. */
import { describe, expect, test } from 'vitest';
import { run, type StepText, strip } from '../support/case.js';
import { GENERAL, monthOf, obstaclesOn, unemployed } from '../support/unemployment.js';

const money = (from: string, amount: number, dailyWage = 100): StepText => ({
  situation: 'periodised-pay',
  from,
  amount,
  dailyWage,
});

describe('R30 days of periodised pay', () => {
  test('are covered, are no gap and not listed', () => {
    const result = unemployed('2026-12', { steps: [money('2026-12-01', 900)] });
    // nine weekdays: 1.–4. and 7.–11.
    expect(strip(result, '2026-12-01', '2026-12-20')).toBe('LLLLLL LLLLLuu UUUUUuu');
    expect(result.gaps).toEqual([]);
    expect(result.months[0]?.benefits.map(({ benefit }) => benefit)).toEqual([GENERAL]);
    expect(monthOf(result, '2026-12', GENERAL).days).toBe(14);
    expect(obstaclesOn(result, '2026-12-07')).toEqual(['periodised-pay']);
  });

  test('a month of nothing else has no income and its status is work', () => {
    const result = unemployed('2026-12', {
      steps: [{ situation: 'periodised-pay', from: '2026-12-01', to: '2026-12-31' }],
    });
    expect(result.months[0]).toMatchObject({
      gross: 0,
      taxFree: 0,
      benefits: [],
      daysWithoutSupport: 0,
      status: 'work',
    });
  });

  test.each([
    ['less than a day’s wage: none', 99.99, 'UUUUuu UUUUUuu'],
    ['one day', 100, 'LUUUuu UUUUUuu'],
    ['a cent short of two days: one', 199.99, 'LUUUuu UUUUUuu'],
    ['four days end on Friday; the weekend is the benefit’s', 400, 'LLLLuu UUUUUuu'],
    ['five days run over the weekend', 500, 'LLLLLL LUUUUuu'],
  ])('whole days of wage, %s', (_, amount, days) => {
    expect(strip(unemployed('2026-12', { steps: [money('2026-12-01', amount)] }), '2026-12-01', '2026-12-13')).toBe(
      days,
    );
  });

  test('from a Saturday the first day counted is Monday', () => {
    const result = unemployed('2026-12', { steps: [money('2026-12-05', 200)] });
    expect(strip(result, '2026-12-01', '2026-12-13')).toBe('UUUULL LLUUUuu');
  });

  test('holidays on weekdays are counted: ten days from Monday 21.12. end on New Year’s Day', () => {
    const result = unemployed('2026-12', { months: 2, steps: [money('2026-12-21', 1000)] });
    expect(strip(result, '2026-12-21', '2027-01-10')).toBe('LLLLLLL LLLLLuu UUUUUuu');
  });

  test('the waiting period begins after it; the weekend before the first waiting day is uncovered', () => {
    const result = run({ steps: [{ situation: 'jobseeker', from: '2026-12-01' }, money('2026-12-01', 400)] });
    expect(strip(result)).toBe('LLLL.. ....... ..UUUuu UUUUUuu UUUU');
  });

  test('sickness allowance is not delayed by it', () => {
    const ill: StepText = { situation: 'incapacity', from: '2026-12-01' };
    const result = unemployed('2026-12', {
      steps: [ill, { situation: 'periodised-pay', from: '2026-12-01', to: '2026-12-31' }],
    });
    expect(strip(result, '2026-12-01', '2026-12-20')).toBe('LLLLLL LLLLLSs SSSSSSs');
  });

  test('begun before the horizon: 12 days from Friday 20.11. end on Monday 7.12.', () => {
    const result = unemployed('2026-12', { steps: [money('2026-11-20', 1200)] });
    expect(strip(result, '2026-12-01', '2026-12-13')).toBe('LLLLLL LUUUUuu');
  });
});

/** R28: a part month of pay by weekdays, of pensions and other monthly benefits by calendar days. */
import { describe, expect, test } from 'vitest';
import { run, type StepText } from '../support/case.js';
import { euroOn, monthOf, received, unemployed } from '../support/unemployment.js';

const work = (from: string, to: string, monthlyPay: number, more: Record<string, unknown> = {}): StepText => ({
  situation: 'work',
  from,
  to,
  monthlyPay,
  workingTime: 0.5,
  ...more,
});

describe('R28 pay', () => {
  test.each([
    ['a whole month', '2026-12-01', '2026-12-31', { days: 23, euros: 1000 }],
    ['16 of the 23 weekdays of December: 695.652…', '2026-12-10', '2026-12-31', { days: 16, euros: 695.65 }],
    [
      'holidays count: 24.–31.12. with Christmas Day is 6 of 23: 260.869…',
      '2026-12-24',
      '2026-12-31',
      { days: 6, euros: 260.87 },
    ],
    ['one Friday: 43.478…', '2026-12-11', '2026-12-11', { days: 1, euros: 43.48 }],
    ['a weekend is nothing', '2026-12-12', '2026-12-13', { days: 0, euros: 0 }],
    ['from Saturday to Monday is one day', '2026-12-12', '2026-12-14', { days: 1, euros: 43.48 }],
  ])('%s', (_, from, to, expected) => {
    expect(monthOf(unemployed('2026-12', { steps: [work(from, to, 1000)] }), '2026-12', 'wages')).toEqual(expected);
  });

  test('half up, per step and month: 1 000.05 € over 11 of 22 days is 500.03 €, of two steps 1 000.06 €', () => {
    const half = work('2026-06-01', '2026-06-15', 1000.05, { workingTime: 0.2 });
    expect(monthOf(unemployed('2026-06', { steps: [half] }), '2026-06', 'wages')).toEqual({ days: 11, euros: 500.03 });
    const both = unemployed('2026-06', { steps: [half, { ...half, workingTime: 0.1 }] });
    expect(monthOf(both, '2026-06', 'wages').euros).toBe(1000.06);
  });

  test('over the turn of the year: 7 of 23 days in December, 11 of 21 in January', () => {
    const result = unemployed('2026-12', { months: 2, steps: [work('2026-12-23', '2027-01-15', 2100)] });
    expect(monthOf(result, '2026-12', 'wages')).toEqual({ days: 7, euros: 639.13 });
    expect(monthOf(result, '2027-01', 'wages')).toEqual({ days: 11, euros: 1100 });
  });

  test('the adjusted amount is that part: 11 of 22 days of 2 000 €', () => {
    expect(euroOn(unemployed('2026-06', { steps: [work('2026-06-16', '2026-06-30', 2000)] }), '2026-06-01')).toBe(
      13.95,
    );
  });

  test('a raise in the middle of the month is two steps', () => {
    const steps = [work('2026-06-01', '2026-06-15', 800), work('2026-06-16', '2026-06-30', 1200)];
    const result = unemployed('2026-06', { steps });
    expect(monthOf(result, '2026-06', 'wages')).toEqual({ days: 22, euros: 1000 });
    expect(euroOn(result, '2026-06-01')).toBe(13.95);
  });
});

describe('R28 employer sick pay by weekdays', () => {
  test('ill from Monday 7.12. with pay to Friday 18.12.: 10 of 23 days of 2 300 €', () => {
    const result = run({
      history: [received('2026-11-30')],
      steps: [
        {
          situation: 'incapacity',
          from: '2026-12-07',
          to: '2026-12-31',
          employerPay: { monthly: 2300, to: '2026-12-18' },
        },
      ],
    });
    expect(monthOf(result, '2026-12', 'employer-sick-pay')).toEqual({ days: 10, euros: 1000 });
  });

  test('the work is suspended meanwhile: wages of 4 + 9 days', () => {
    const result = run({
      steps: [
        { situation: 'work', from: '2026-01-01', monthlyPay: 2300 },
        {
          situation: 'incapacity',
          from: '2026-12-07',
          to: '2026-12-18',
          employerPay: { monthly: 2300, to: '2026-12-18' },
        },
      ],
    });
    expect(monthOf(result, '2026-12', 'wages')).toEqual({ days: 13, euros: 1300 });
    expect(monthOf(result, '2026-12', 'employer-sick-pay')).toEqual({ days: 10, euros: 1000 });
    expect(result.months[0]?.gross).toBe(230_000);
  });
});

describe('R28 monthly benefits by calendar days', () => {
  const stated = (from: string, to: string, monthly: number): StepText => ({
    situation: 'other-benefit',
    benefit: 'partial-disability-pension',
    effect: 'deducts',
    from,
    to,
    monthly,
  });

  test.each([
    ['16.–31.12.', '2026-12-16', '2026-12-31', { days: 16, euros: 320 }],
    ['a weekend counts', '2026-12-12', '2026-12-13', { days: 2, euros: 40 }],
    ['the whole month', '2026-12-01', '2026-12-31', { days: 31, euros: 620 }],
  ])('620 € a month: %s', (_, from, to, expected) => {
    const result = unemployed('2026-12', { steps: [stated(from, to, 620)] });
    expect(monthOf(result, '2026-12', 'partial-disability-pension')).toEqual(expected);
  });

  test('February has 28 days: 14 of them are half', () => {
    const result = unemployed('2027-02', { steps: [stated('2027-02-15', '2027-02-28', 500.01)] });
    expect(monthOf(result, '2027-02', 'partial-disability-pension')).toEqual({ days: 14, euros: 250.01 });
  });

  test('a granted pension from 16.12.: 16 of 31 days of 930 €', () => {
    const pension: StepText = {
      situation: 'pension',
      benefit: 'disability-pension',
      from: '2026-12-16',
      decidedOn: '2026-12-01',
      outcome: 'granted',
      monthly: 930,
    };
    const result = unemployed('2026-12', { steps: [pension] });
    expect(monthOf(result, '2026-12', 'disability-pension')).toEqual({ days: 16, euros: 480 });
  });
});

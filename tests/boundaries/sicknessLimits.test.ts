/** Each limit of sickness allowance just below, at and above it, through the simulation. */
import { describe, expect, test } from 'vitest';
import { run, type StepText } from '../support/case.js';
import { eurosOn, paidDays, sicknessObstacles } from '../support/sickness.js';

const ill = (from: string, more: Record<string, unknown> = {}): StepText => ({
  situation: 'incapacity',
  from,
  ...more,
});

describe('a relapse within 30 days of the last paid day', () => {
  const history = [{ benefit: 'sickness-allowance', from: '2026-03-13', to: '2026-04-30' }];
  test.each([
    ['day 29', '2026-05-29', '2026-05-30'],
    ['day 30', '2026-05-30', '2026-06-01'],
    // Sunday 31.5.; 1.–6., 8.–10.6.
    ['day 31', '2026-05-31', '2026-06-11'],
  ])('%s, onset %s: first paid %s', (_, onset, first) => {
    expect(paidDays(run({ from: '2026-05', months: 2, history, steps: [ill(onset)] }))[0]).toBe(first);
  });

  test('counted from the last paid day, not from the end of the incapacity', () => {
    // Paid to Saturday 2.5.; the incapacity ends on Sunday 3.5.; 2.6. is day 31 of the one, day 30 of the other.
    const steps = [ill('2026-05-01', { to: '2026-05-03' }), ill('2026-06-02')];
    const paid = paidDays(run({ from: '2026-05', months: 2, history, steps })).filter((each) => each >= '2026-06');
    // 3.–6., 8.–12.6. are the nine days.
    expect(paid[0]).toBe('2026-06-13');
  });
});

describe('length of the waiting period', () => {
  test.each([
    ['ended on the ninth working day', '2026-03-12', []],
    ['one day longer', '2026-03-13', ['2026-03-13']],
  ])('%s: %s', (_, to, paid) => {
    expect(paidDays(run({ from: '2026-03', steps: [ill('2026-03-02', { to })] }))).toEqual(paid);
  });
});

describe('the maximum: 300 days', () => {
  // Onset 2.3.2026: 292 days to 28.2.2027 and 25 in March; 268 to 31.1. and 24 in February.
  const lastPaid = (days: number) =>
    paidDays(
      run({
        from: '2026-03',
        months: 14,
        history: [{ benefit: 'sickness-allowance', from: '2025-08-01', to: '2025-12-31', days, illness: 'old' }],
        steps: [ill('2026-03-02')],
      }),
    ).at(-1);

  test.each([
    [7, '2027-02-27'], // 299 at the end of February
    [8, '2027-01-30'], // 300 on its last day: the month before
    [9, '2027-01-30'],
    [31, '2027-01-30'], // 299 at the end of January
    [32, '2026-12-31'], // 300 on 30.1.2027
    [33, '2026-12-31'],
  ])('%d earlier days: last paid %s', (days, last) => {
    expect(lastPaid(days)).toBe(last);
  });

  test.each([
    [283, '2026-03-31'], // 16 days of March make 299
    [284, undefined], // 300 on 31.3.: the maximum ended in February
  ])('%d days for the first payable month: last paid %s', (days, last) => {
    const history = [{ benefit: 'sickness-allowance', from: '2024-12-02', to: '2025-12-31', days }];
    expect(paidDays(run({ from: '2026-03', months: 3, history, steps: [ill('2026-03-02')] })).at(-1)).toBe(last);
  });
});

describe('certificate A: 60 payable days', () => {
  test.each([
    ['2026-05-26', 60],
    ['2026-05-27', 60],
  ])('an incapacity to %s is paid %d days', (to, days) => {
    expect(
      paidDays(run({ from: '2026-03', months: 3, steps: [ill('2026-03-02', { to, certificate: 'A' })] })).length,
    ).toBe(days);
  });

  test('59 days need no B', () => {
    const result = run({
      from: '2026-03',
      months: 3,
      steps: [ill('2026-03-02', { to: '2026-05-25', certificate: 'A' })],
    });
    expect(paidDays(result).length).toBe(59);
    expect(sicknessObstacles(result, '2026-05-25')).toEqual([]);
  });
});

describe('ages', () => {
  const paidAt = (birth: string, on: string) => {
    // The waiting is over on the first of the month of `on`.
    const start = new Date(`${on.slice(0, 7)}-01T00:00:00Z`);
    start.setUTCDate(start.getUTCDate() - 40);
    const onset = start.toISOString().slice(0, 10);
    const result = run({ from: on.slice(0, 7), birth, steps: [ill(onset)] });
    return eurosOn(result, on) !== null;
  };

  test.each([
    ['16, the day before', '2008-11-15', '2024-11-14', false],
    ['16, the birthday', '2008-11-15', '2024-11-15', true],
    ['16, born on the last day of the older rule', '2008-12-31', '2024-12-31', true],
    ['16 in 2025, born 31.12.2008', '2008-12-31', '2025-01-02', true],
    ['16 in 2025, born 1.1.2009', '2009-01-01', '2025-01-02', false],
    ['18, born 1.1.2009, the day before', '2009-01-04', '2027-01-02', false],
    ['18, born 4.1.2009', '2009-01-04', '2027-01-04', true],
    ['born 29.2.2012: 28.2.2030', '2012-02-29', '2030-02-28', false],
    ['born 29.2.2012: 1.3.2030', '2012-02-29', '2030-03-01', true],
    ['the month of 68, its last day', '1958-05-15', '2026-05-30', true],
    ['the month after 68', '1958-05-15', '2026-06-01', false],
    ['68 on the first of a month', '1958-06-01', '2026-06-30', true],
    ['68 on the last of a month', '1958-05-31', '2026-06-01', false],
  ])('%s', (_, birth, on, expected) => {
    expect(paidAt(birth, on)).toBe(expected);
  });

  test('past the month of 68 the cause is the age', () => {
    const result = run({ from: '2026-06', birth: '1958-05-15', steps: [ill('2026-04-01')] });
    expect(sicknessObstacles(result, '2026-06-01')).toEqual(['age']);
  });
});

describe('the income limit of 2026, 28 899', () => {
  // 70 % below, 15 % above: 300 € of income are 0.70 and 0.15 a day.
  test.each([
    [28599, 66.73], // 66.731
    [28899, 67.43], // 67.431
    [29199, 67.58], // 67.581
  ])('income %d: %d', (decided, expected) => {
    const result = run({ from: '2026-03', client: { annualIncome: { decided } }, steps: [ill('2026-03-02')] });
    expect(eurosOn(result, '2026-03-13')).toBe(expected);
  });
});

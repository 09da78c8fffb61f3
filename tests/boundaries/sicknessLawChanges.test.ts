/** Each change of the law of sickness allowance: the day before, the day, the day after. */
import { describe, expect, test } from 'vitest';
import { paidIn, run, type StepText, strip } from '../support/case.js';
import { dayOfResult, eurosOn, JOBSEEKER, paidDays, UNEMPLOYED_BEFORE } from '../support/sickness.js';

const ill = (from: string, more: Record<string, unknown> = {}): StepText => ({
  situation: 'incapacity',
  from,
  ...more,
});

describe('the minimum, by the day paid', () => {
  const on = (onset: string, ...days: string[]) => {
    const result = run({ from: onset.slice(0, 7), months: 4, steps: [ill(onset)] });
    return days.map((each) => eurosOn(result, each));
  };

  test('1.1.2022: 29.05 → 29.67', () => {
    expect(on('2021-12-01', '2021-12-31', '2022-01-03', '2022-01-04')).toEqual([29.05, 29.67, 29.67]);
  });

  test('1.8.2022: 29.67 → 30.71', () => {
    expect(on('2022-06-01', '2022-07-30', '2022-08-01', '2022-08-02')).toEqual([29.67, 30.71, 30.71]);
  });

  test('1.1.2023: 30.71 → 31.99', () => {
    expect(on('2022-12-01', '2022-12-31', '2023-01-02', '2023-01-03')).toEqual([30.71, 31.99, 31.99]);
  });

  test.each(['2023-12-01', '2024-12-02', '2025-12-01', '2026-12-01'])('frozen: the New Year after %s', (onset) => {
    const year = Number(onset.slice(0, 4));
    expect(on(onset, `${year}-12-30`, `${year + 1}-01-02`)).toEqual(
      [`${year}-12-30`, `${year + 1}-01-02`].map((each) => (new Date(each).getUTCDay() === 0 ? null : 31.99)),
    );
  });

  test('the partial minimum follows: 14.84 → 15.36 → 16.00', () => {
    // Halves of 29.67, 30.71 and 31.99, half up.
    const steps: StepText[] = [
      { situation: 'work', from: '2022-06-01', monthlyPay: 1000, workingTime: 0.5 },
      ill('2022-07-01', { partial: true }),
    ];
    const result = run({ from: '2022-07', months: 7, steps });
    expect(['2022-07-29', '2022-08-01', '2022-11-30'].map((each) => eurosOn(result, each))).toEqual([
      14.84, 15.36, 15.36,
    ]);
    const later = run({ from: '2023-01', steps: [steps[0] as StepText, ill('2022-12-01', { partial: true })] });
    expect(eurosOn(later, '2023-01-02')).toBe(16);
  });
});

describe('the contribution deduction and the limit, by the onset: gross wages of 30 000', () => {
  test.each([
    ['2021-12-31', 63.06],
    ['2022-01-01', 63.12],
    ['2022-12-31', 63.12],
    ['2023-01-01', 62.99],
    ['2023-12-31', 62.99],
    ['2024-01-01', 63.74],
    ['2024-12-31', 63.74],
    ['2025-01-01', 63.99],
    ['2025-12-31', 63.99],
    ['2026-01-01', 63.65],
    ['2026-12-31', 63.65],
    ['2027-01-01', 63.69],
  ])('onset %s: %d', (onset, expected) => {
    const client = { annualIncome: { grossTotal: 30000 } };
    const result = run({ from: onset.slice(0, 7), months: 2, client, steps: [ill(onset)] });
    const january = onset.endsWith('12-31') ? `${Number(onset.slice(0, 4)) + 1}-01-30` : `${onset.slice(0, 4)}-01-30`;
    const day = new Date(january).getUTCDay() === 0 ? january.replace('-30', '-29') : january;
    expect(eurosOn(result, day)).toBe(expected);
  });

  test('2027 is projected, 2026 is not', () => {
    const client = { annualIncome: { decided: 40000 } };
    const of = (onset: string, month: string) =>
      run({ from: month, client, steps: [ill(onset)] }).months[0]?.projected ?? [];
    expect(of('2026-12-31', '2027-02')).not.toContain('sickness.income-limit');
    expect(of('2027-01-01', '2027-02')).toContain('sickness.income-limit');
  });
});

describe('partial allowance: 120 days, 150 from 1.1.2023', () => {
  const work: StepText = { situation: 'work', from: '2022-01-01', monthlyPay: 1000, workingTime: 0.5 };
  const last = (onset: string) => {
    const paid = paidDays(
      run({ from: onset.slice(0, 7), months: 10, steps: [work, ill(onset, { partial: true })] }),
      'partial-sickness-allowance',
    );
    return [paid.length, paid.at(-1)];
  };

  // First payable 10.8.2022: 19 days of August, 26, 26, 25 and 24 of December make 120 on 30.12.
  test('the 120th on 30.12.2022: 120', () => {
    expect(last('2022-07-29')).toEqual([120, '2022-12-30']);
  });

  // First payable 12.8.: 17 + 26 + 26 + 25 + 25 = 119 on 31.12.; the 120th is Monday 2.1.2023, and 30 more follow.
  test('the 120th on 2.1.2023: 150', () => {
    expect(last('2022-08-01')).toEqual([150, '2023-02-07']);
  });
});

describe('1.5.2026: general social security benefit', () => {
  test('a waiting period over the change is paid by both', () => {
    // Onset Monday 27.4.: 28.–30.4., 2., 4.–8.5.; 1.5. is a holiday. First paid Saturday 9.5.
    const result = run({
      from: '2026-04',
      months: 2,
      history: [UNEMPLOYED_BEFORE('2025-01-01', '2026-03-31')],
      steps: [JOBSEEKER('2026-04-01'), ill('2026-04-27', { to: '2026-05-20' })],
    });
    expect(strip(result, '2026-04-27', '2026-05-24')).toBe('UUUUUuu UUUUUSs SSSsSSs SSSUUuu');
    expect(
      ['2026-04-30', '2026-05-01', '2026-05-04', '2026-05-21'].map((each) => dayOfResult(result, each).paid?.benefit),
    ).toEqual([
      'labour-market-subsidy',
      'general-social-security-benefit',
      'general-social-security-benefit',
      'general-social-security-benefit',
    ]);
    // 1.5., 4.–8.5., 21., 22., 25.–29.5.
    expect(paidIn(result, '2026-05', 'general-social-security-benefit')).toEqual({ days: 13, gross: 13 * 3721 });
  });

  test('a sickness spell runs through it untouched', () => {
    const result = run({ from: '2026-04', months: 2, steps: [ill('2026-03-30')] });
    expect(strip(result, '2026-04-27', '2026-05-03')).toBe('SSSSsSs');
  });
});

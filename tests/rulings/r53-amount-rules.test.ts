/** Amounts: R13, R53, R51 (phases), R54 (pay during training). */
import { describe, expect, it } from 'vitest';
import type { ProgrammeCode } from '../../src/law/rehabilitation/programmes.js';
import { paidIn, run, type StepText } from '../support/case.js';
import { atMinimum, benefitOn, dailyOn, rehab } from '../support/rehabilitation.js';

describe('R53: rehabilitation begun before 2024', () => {
  const in2023 = (programme: ProgrammeCode, decided: number): number | null =>
    dailyOn(
      run({
        from: '2023-06',
        birth: '2004-05-01',
        client: { annualIncome: { decided } },
        steps: [rehab(programme, '2023-05-02')],
      }),
      '2023-06-15',
    );

  it("75 % for vocational programmes, the income formula for the young person's plan", () => {
    expect(in2023('vocational-training', 30_000)).toBe(75_00);
    expect(in2023('young-persons-plan', 30_000)).toBe(70_00);
    expect(in2023('rehabilitation-course', 30_000)).toBe(70_00);
  });

  it('36.91 is the least for both, 31.99 for the rest', () => {
    // 36.91 × 300 ÷ 0.75 = 14,764: at 14,762 it is 36.905 → 36.91, at 14,766 it is 36.915 → 36.92.
    expect([in2023('vocational-training', 14_762), in2023('vocational-training', 14_766)]).toEqual([36_91, 36_92]);
    // 36.91 × 300 ÷ 0.70 = 15,818.57: at 15,821 it is 36.9157 → 36.92.
    expect([in2023('young-persons-plan', 15_818), in2023('young-persons-plan', 15_821)]).toEqual([36_91, 36_92]);
    // 31.99 × 300 ÷ 0.70 = 13,710: exactly the minimum; 13,713 brings 31.997 → 32.00.
    expect([in2023('rehabilitation-course', 13_710), in2023('rehabilitation-course', 13_713)]).toEqual([31_99, 32_00]);
  });

  it('the benefit codes', () => {
    const code = (programme: ProgrammeCode): string | null =>
      benefitOn(
        atMinimum({ from: '2026-03', birth: '2007-06-01', steps: [rehab(programme, '2026-02-02')] }),
        '2026-03-16',
      );
    expect(code('young-persons-plan')).toBe('young-persons-rehabilitation-allowance');
    expect(code('vocational-training')).toBe('rehabilitation-allowance');
    expect(code('youth-assessment')).toBe('rehabilitation-allowance');
  });
});

describe('R51, R13: the first phase fixes income and formula, the day paid the minimum', () => {
  const phases = (second: string | undefined, decided: number): number | null =>
    dailyOn(
      run({
        from: '2023-12',
        months: 3,
        client: { annualIncome: { decided } },
        steps: [
          rehab('vocational-training', '2023-12-01', { to: '2023-12-22', decidedOn: '2023-11-20' }),
          rehab('vocational-training', '2024-01-08', second === undefined ? {} : { decidedOn: second }),
        ],
      }),
      '2024-01-31',
    );

  it('a phase of the same decision keeps 75 % and 36.91', () => {
    expect(phases('2023-11-20', 30_000)).toBe(75_00);
    expect(phases('2023-11-20', 0)).toBe(36_91);
  });

  it('another decision, or none, begins anew in 2024', () => {
    for (const second of ['2024-01-02', undefined]) {
      expect(phases(second, 30_000)).toBe(70_00);
      expect(phases(second, 0)).toBe(31_99);
    }
  });
});

describe('R54: pay during training, by calendar month of receipt', () => {
  const training = (work: StepText[], months = 3): ReturnType<typeof run> =>
    atMinimum({ from: '2026-06', months, steps: [rehab('vocational-training', '2026-02-02'), ...work] });

  it('a part month counts in proportion', () => {
    const result = training([{ situation: 'work', from: '2026-06-15', monthlyPay: 1000, workingTime: 0.3 }]);
    // June: 1,000 × 12/22 = 545.45; July: (1,000 − 799.75) ÷ 25 = 8.01
    expect([dailyOn(result, '2026-06-30'), dailyOn(result, '2026-07-01')]).toEqual([31_99, 23_98]);
  });

  it('paid a month later, it is compared a month later', () => {
    const result = training([
      {
        situation: 'work',
        from: '2026-06-01',
        to: '2026-06-30',
        monthlyPay: 1000,
        workingTime: 0.3,
        payMonthOffset: 1,
      },
    ]);
    expect([dailyOn(result, '2026-06-30'), dailyOn(result, '2026-07-15'), dailyOn(result, '2026-08-14')]).toEqual([
      31_99, 23_98, 31_99,
    ]);
  });

  it('several jobs add up, and full-time work may leave nothing', () => {
    const job = (monthlyPay: number): StepText => ({
      situation: 'work',
      from: '2026-06-01',
      monthlyPay,
      workingTime: 0.3,
    });
    expect(dailyOn(training([job(500), job(500)]), '2026-06-15')).toBe(23_98);
    // 799.75 + 25 × 31.99 = 1,599.50
    expect(dailyOn(training([job(1599.25)]), '2026-06-15')).toBe(1);
    expect(dailyOn(training([job(1599.5)]), '2026-06-15')).toBeNull();
    expect(training([job(3000)]).gaps).toEqual([]);
  });

  it('no other programme looks at pay', () => {
    const work: StepText = { situation: 'work', from: '2026-02-10', monthlyPay: 2000, workingTime: 0.5 };
    const daily = (programme: ProgrammeCode): number | null =>
      dailyOn(
        atMinimum({ from: '2026-06', birth: '1998-05-01', steps: [rehab(programme, '2026-02-02'), work] }),
        '2026-06-15',
      );
    expect([daily('work-trial'), daily('youth-assessment'), daily('vocational-training')]).toEqual([
      31_99,
      31_99,
      null,
    ]);
  });
});

it('every month of a programme adds up: whole December 2026 at the minimum', () => {
  // 25 working days in December 2026.
  const result = atMinimum({ from: '2026-12', steps: [rehab('vocational-training', '2026-10-01')] });
  expect(paidIn(result, '2026-12', 'rehabilitation-allowance')).toEqual({ days: 25, gross: 799_75 });
});

/** Each change of law of rehabilitation allowance, the day before, on and after (rehabilitation.md §1). */
import { describe, expect, it } from 'vitest';
import type { ProgrammeCode } from '../../src/law/rehabilitation/programmes.js';
import { run, type StepText } from '../support/case.js';
import { atMinimum, dailyOn, firstPaid, paidDates, rehab, stripOf } from '../support/rehabilitation.js';

describe('1.1. and 1.8.2022, 1.1.2023: minimum amounts by the day paid', () => {
  const around = (programme: ProgrammeCode, from: string, dates: string[]): (number | null)[] => {
    const result = atMinimum({ from, months: 2, steps: [rehab(programme, '2021-09-01')] });
    return dates.map((date) => dailyOn(result, date));
  };
  it('vocational', () => {
    expect(around('vocational-training', '2021-12', ['2021-12-31', '2022-01-03'])).toEqual([33_51, 34_23]);
    expect(around('vocational-training', '2022-07', ['2022-07-30', '2022-08-01', '2022-08-02'])).toEqual([
      34_23, 35_43, 35_43,
    ]);
    expect(around('vocational-training', '2022-12', ['2022-12-31', '2023-01-02'])).toEqual([35_43, 36_91]);
    expect(around('vocational-training', '2023-12', ['2023-12-30', '2024-01-02'])).toEqual([36_91, 36_91]);
  });
  it('ordinary', () => {
    expect(around('substance-rehabilitation', '2021-12', ['2021-12-31', '2022-01-03'])).toEqual([29_05, 29_67]);
    expect(around('substance-rehabilitation', '2022-07', ['2022-07-29', '2022-08-01'])).toEqual([29_67, 30_71]);
    expect(around('substance-rehabilitation', '2022-12', ['2022-12-30', '2023-01-02'])).toEqual([30_71, 31_99]);
  });
});

describe('1.1.2024: the 75 % formula and the higher minimum go by the start', () => {
  it.each([
    ['2023-12-30', 75_00, 36_91],
    ['2023-12-31', 75_00, 36_91],
    ['2024-01-01', 70_00, 31_99],
    ['2024-01-02', 70_00, 31_99],
  ])('start %s', (start, byIncome, minimum) => {
    const daily = (decided: number): number | null =>
      dailyOn(
        run({ from: '2024-02', client: { annualIncome: { decided } }, steps: [rehab('vocational-training', start)] }),
        '2024-02-15',
      );
    expect([daily(30_000), daily(0)]).toEqual([byIncome, minimum]);
  });
});

describe('1.1.2025: bend and upper share go by the start', () => {
  it.each([
    // 40,000: (35,769 × 70 % + 4,231 × 20 %) ÷ 300 = 86.2817; (28,241 × 70 % + 11,759 × 15 %) ÷ 300 = 71.7752
    ['2024-12-31', 86_28],
    ['2025-01-01', 71_78],
  ])('start %s', (start, expected) => {
    const result = run({
      from: '2025-02',
      client: { annualIncome: { decided: 40_000 } },
      steps: [rehab('vocational-training', start)],
    });
    expect(dailyOn(result, '2025-02-14')).toBe(expected);
  });

  it('wages: the deduction of the year of the start', () => {
    const daily = (start: string): number | null =>
      dailyOn(
        run({ from: '2026-01', client: { annualIncome: { grossTotal: 20_000 } }, steps: [rehab('work-trial', start)] }),
        '2026-01-15',
      );
    // 20,000 × 0.9142 × 70 % ÷ 300 = 42.6627; × 0.9093: 42.434
    expect([daily('2025-12-31'), daily('2026-01-01')]).toEqual([42_66, 42_43]);
  });
});

describe('1.1.2023: mode of a work trial, flexible days, social assistance, six months', () => {
  it('a work trial of a client without work pays Saturdays from 2023', () => {
    const text = { from: '2022-12', months: 2, steps: [rehab('work-trial', '2022-11-01')] };
    expect(stripOf(text, '2022-12-26', '2023-01-08')).toBe('rRRRRrr RRRRrRr');
  });
});

describe("1.1.2025: apprenticeship, youth coaching, pay in a young person's plan", () => {
  it('apprenticeship: Tuesday 31.12.2024 is paid, Thursday 2.1.2025 is not', () => {
    const dates = paidDates(atMinimum({ from: '2024-12', months: 2, steps: [rehab('apprenticeship', '2024-09-02')] }));
    expect([dates.includes('2024-12-31'), dates.includes('2025-01-02')]).toEqual([true, false]);
  });

  it.each([
    // 30 31 December, 2 3 4 7 8 9 10 11 January wait (1. and 6.1. are holidays).
    ['2024-12-30', '2025-01-13'],
    // 31 December, 2 3 4 7 8 9 10 11 13 January.
    ['2024-12-31', '2025-01-14'],
  ])('youth coaching begun on %s is paid from %s', (start, expected) => {
    const result = atMinimum({
      from: '2024-12',
      months: 2,
      birth: '2004-05-01',
      steps: [rehab('youth-coaching', start)],
    });
    expect(firstPaid(result)).toBe(expected);
  });

  it('youth coaching begun on 1.1.2025 is in mode DAY', () => {
    const begun = (hoursPerDay: number): string | null =>
      firstPaid(
        atMinimum({
          from: '2025-01',
          birth: '2004-05-01',
          steps: [rehab('youth-coaching', '2025-01-01', { hoursPerDay })],
        }),
      );
    expect(begun(3)).toBeNull();
    // 1 (holiday, the start day counts) 2 3 | 7 8 9 10 | 13 14 15 wait.
    expect(begun(4)).toBe('2025-01-16');
  });

  it('pay of 1,000 €: whole in December 2024, 8.01 less in January 2025', () => {
    const work: StepText = { situation: 'work', from: '2024-09-02', monthlyPay: 1000, workingTime: 0.3 };
    const result = atMinimum({
      from: '2024-12',
      months: 2,
      birth: '2006-06-01',
      steps: [rehab('young-persons-plan', '2024-09-02'), work],
    });
    expect([dailyOn(result, '2024-12-31'), dailyOn(result, '2025-01-02')]).toEqual([31_99, 23_98]);
  });
});

describe('1.1.2025: the age of 18 for those born in 2009 or later', () => {
  it.each([
    ['2008-12-31', '2025-01-07', '2025-01-08'],
    ['2009-01-01', '2025-01-07', null],
  ])('born %s, work assessment from %s: %s', (birth, start, expected) => {
    expect(firstPaid(atMinimum({ from: '2025-01', birth, steps: [rehab('vocational-assessment', start)] }))).toBe(
      expected,
    );
  });

  it('born 1.1.2009: from the 18th birthday, Friday 1.1.2027, a holiday', () => {
    const result = atMinimum({
      from: '2026-12',
      months: 2,
      birth: '2009-01-01',
      steps: [rehab('vocational-assessment', '2026-12-01')],
    });
    expect(firstPaid(result)).toBe('2027-01-02');
  });
});

describe('1.5.2026: yleistuki before the start is unemployment benefit', () => {
  it.each([
    ['2026-04-30', '2026-04-30'],
    ['2026-05-01', '2026-05-02'],
    ['2026-05-04', '2026-05-04'],
  ])('start %s after unemployment benefit: paid from %s', (start, expected) => {
    const result = atMinimum({
      from: '2026-04',
      months: 2,
      client: { unemploymentWaiting: 'served' },
      steps: [{ situation: 'jobseeker', from: '2026-04-01' }, rehab('vocational-training', start)],
    });
    expect(firstPaid(result)).toBe(expected);
  });
});

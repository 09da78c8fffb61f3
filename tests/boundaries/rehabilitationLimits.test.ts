/** Each limit of rehabilitation allowance just below, at and above: ages, euros, shares, counters. */
import { describe, expect, it } from 'vitest';
import type { ProgrammeCode } from '../../src/law/rehabilitation/programmes.js';
import { type CaseText, run, type StepText } from '../support/case.js';
import { atMinimum, dailyOn, firstPaid, maintainedDates, paidDates, rehab } from '../support/rehabilitation.js';

describe('ages', () => {
  it.each([
    // The 16th birthday is Wednesday 10.3.2021.
    ['2021-03', '2005-03-10', '2021-03-10'],
    ['2021-03', '2005-03-01', '2021-03-02'],
  ])('in %s, born %s: paid from %s', (from, birth, expected) => {
    expect(firstPaid(atMinimum({ from, birth, steps: [rehab('vocational-assessment', `${from}-01`)] }))).toBe(expected);
  });

  it.each([
    ['1958-03-01', '2026-03-31'],
    ['1958-03-31', '2026-03-31'],
    ['1958-04-01', '2026-04-30'],
  ])('born %s: paid to the end of the month of 68, %s', (birth, last) => {
    const result = atMinimum({
      from: '2026-03',
      months: 3,
      birth,
      steps: [rehab('vocational-training', '2026-01-07')],
    });
    expect(paidDates(result).at(-1)).toBe(last);
  });

  it("a young person's plan may begin to the end of the month of 20, and goes on after it", () => {
    const begun = (start: string): string[] =>
      paidDates(
        atMinimum({ from: '2026-03', months: 3, birth: '2006-03-05', steps: [rehab('young-persons-plan', start)] }),
      );
    expect(begun('2026-03-31').at(-1)).toBe('2026-05-30');
    expect(begun('2026-04-01')).toEqual([]);
  });

  it.each<ProgrammeCode>(['youth-coaching', 'youth-assessment'])(
    '%s begins at 29 at the latest; 29 February counts as 1 March (R59)',
    (programme) => {
      const begun = (birth: string, start: string): boolean =>
        firstPaid(
          atMinimum({ from: '2026-02', months: 3, birth, steps: [rehab(programme, start, { hoursPerDay: 5 })] }),
        ) !== null;
      expect([begun('1996-03-10', '2026-03-09'), begun('1996-03-10', '2026-03-10')]).toEqual([true, false]);
      expect([begun('1996-02-29', '2026-02-28'), begun('1996-02-29', '2026-03-01')]).toEqual([true, false]);
    },
  );
});

describe('9 € for those at the minimum', () => {
  const maintained = (programme: ProgrammeCode, decided: number, start = '2026-03-01'): number =>
    maintainedDates(
      run({
        from: start.slice(0, 7),
        birth: `${Number(start.slice(0, 4)) - 19}-01-15`,
        client: { annualIncome: { decided } },
        steps: [rehab(programme, start, { hoursPerDay: 5 })],
      }),
    ).length;

  it('31.99 has it, 32.00 does not', () => {
    // 13,712 × 70 % ÷ 300 = 31.9947 → 31.99; 13,713: 31.997 → 32.00. 22 weekdays in March 2026.
    expect([maintained('work-trial', 13_712), maintained('work-trial', 13_713)]).toEqual([22, 0]);
  });

  it('begun in 2023: up to 36.91', () => {
    // 14,765 × 75 % ÷ 300 = 36.9125 → 36.91; 14,766: 36.915 → 36.92. March 2023 begins with a Wednesday, which waits: 22 days.
    expect([maintained('work-trial', 14_765, '2023-03-01'), maintained('work-trial', 14_766, '2023-03-01')]).toEqual([
      22, 0,
    ]);
  });

  it.each<ProgrammeCode>(['vocational-training', 'young-persons-plan'])('%s is long training', (programme) => {
    expect(maintained(programme, 0)).toBe(0);
  });

  it('also at the partial allowance, judged by the unreduced amount', () => {
    const work: StepText = { situation: 'work', from: '2026-02-01', monthlyPay: 900, workingTime: 0.5 };
    const partial = (decided: number): number =>
      maintainedDates(
        run({
          from: '2026-03',
          client: { annualIncome: { decided } },
          steps: [work, rehab('work-ability-course', '2026-03-01', { partial: true })],
        }),
      ).length;
    // Half of 32.00 is 16.00, and still nothing.
    expect([partial(0), partial(13_713)]).toEqual([22, 0]);
  });
});

describe('37 §: 799.75 € a month', () => {
  it.each([
    [799.75, 31_99],
    // 0.12 ÷ 25 = 0.0048; 0.13 ÷ 25 = 0.0052
    [799.87, 31_99],
    [799.88, 31_98],
    [1599.37, 1],
    [1599.38, 0],
  ])('pay %d', (monthlyPay, expected) => {
    const result = atMinimum({
      from: '2026-03',
      steps: [
        rehab('vocational-training', '2026-01-07'),
        { situation: 'work', from: '2026-01-07', monthlyPay, workingTime: 0.5 },
      ],
    });
    expect(dailyOn(result, '2026-03-16') ?? 0).toBe(expected);
  });
});

describe('halves and eighths round up', () => {
  it('80 % and 50 % of amounts that end in half a cent', () => {
    // 13,713 → 32.00; 13,719 × 70 % ÷ 300 = 32.011 → 32.01: half is 16.005 → 16.01.
    const half = (decided: number): number | null =>
      dailyOn(
        run({
          from: '2026-03',
          client: { annualIncome: { decided } },
          steps: [
            { situation: 'work', from: '2026-02-01', monthlyPay: 900, workingTime: 0.5 },
            rehab('work-ability-course', '2026-03-01', { partial: true }),
          ],
        }),
        '2026-03-16',
      );
    expect([half(13_713), half(13_719)]).toEqual([16_00, 16_01]);
  });

  it('a pension: 1,001.25 ÷ 250 = 4.005 → 4.01', () => {
    const beside = (monthly: number): number | null =>
      dailyOn(
        atMinimum({
          from: '2026-03',
          months: 2,
          steps: [
            {
              situation: 'pension',
              benefit: 'disability-pension',
              from: '2026-03-01',
              decidedOn: '2026-02-02',
              monthly,
            },
            rehab('work-trial', '2026-03-02'),
          ],
        }),
        '2026-04-15',
      );
    expect([beside(1001.24), beside(1001.25)]).toEqual([4_00, 4_01]);
  });
});

describe('counters of waiting and interval pay', () => {
  const text = (months: number): CaseText => ({
    from: '2026-01',
    months,
    client: { unemploymentWaiting: 'served' },
    steps: [
      { situation: 'jobseeker', from: '2026-01-01', to: '2026-01-06' },
      rehab('vocational-training', '2026-03-02', { decidedOn: '2026-01-07', claimWaiting: true }),
    ],
  });
  const counter = (months: number): { used: number; left: number | null } | undefined => {
    const found = atMinimum(text(months)).counters.find((each) => each.counter === 'rehabilitation-waiting-pay-days');
    return found && { used: found.used, left: found.left };
  };

  it('at the end of the year: 22 days of January and 24 of February', () => {
    expect(counter(12)).toEqual({ used: 46, left: 29 });
  });

  it('on a day of the next year none are used', () => {
    expect(counter(13)?.left ?? 75).toBe(75);
  });
});

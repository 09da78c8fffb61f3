/** Amounts: R13, R53, R54 (pay during training), R55 (protected income, continued history), R56, R57. */
import { describe, expect, it } from 'vitest';
import { type CaseText, paidIn, run, type StepText } from '../support/case.js';
import { atMinimum, benefitOn, dailyOn, firstPaid, rehab, stripOf } from '../support/rehabilitation.js';

describe('R53: rehabilitation begun before 2024', () => {
  const in2023 = (programme: Parameters<typeof rehab>[0], decided: number): number | null =>
    dailyOn(
      run({
        from: '2023-06',
        birth: '2004-05-01',
        client: { annualIncome: { decided } },
        steps: [rehab(programme, '2023-05-02')],
      }),
      '2023-06-15',
    );

  it('75 % for vocational programmes, the income formula for the young person\'s plan', () => {
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
    const code = (programme: Parameters<typeof rehab>[0]): string | null =>
      benefitOn(atMinimum({ from: '2026-03', birth: '2007-06-01', steps: [rehab(programme, '2026-02-02')] }), '2026-03-16');
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
    const result = training([{ situation: 'work', from: '2026-06-01', to: '2026-06-30', monthlyPay: 1000, workingTime: 0.3, payMonthOffset: 1 }]);
    expect([dailyOn(result, '2026-06-30'), dailyOn(result, '2026-07-15'), dailyOn(result, '2026-08-14')]).toEqual([31_99, 23_98, 31_99]);
  });

  it('several jobs add up, and full-time work may leave nothing', () => {
    const job = (monthlyPay: number): StepText => ({ situation: 'work', from: '2026-06-01', monthlyPay, workingTime: 0.3 });
    expect(dailyOn(training([job(500), job(500)]), '2026-06-15')).toBe(23_98);
    // 799.75 + 25 × 31.99 = 1,599.50
    expect(dailyOn(training([job(1599.25)]), '2026-06-15')).toBe(1);
    expect(dailyOn(training([job(1599.5)]), '2026-06-15')).toBeNull();
    expect(training([job(3000)]).gaps).toEqual([]);
  });

  it('no other programme looks at pay', () => {
    const work: StepText = { situation: 'work', from: '2026-02-10', monthlyPay: 2000, workingTime: 0.5 };
    const daily = (programme: Parameters<typeof rehab>[0]): number | null =>
      dailyOn(atMinimum({ from: '2026-06', birth: '1998-05-01', steps: [rehab(programme, '2026-02-02'), work] }), '2026-06-15');
    expect([daily('work-trial'), daily('youth-assessment'), daily('vocational-training')]).toEqual([31_99, 31_99, null]);
  });
});

describe('R55: a start within 30 days of the last sickness day keeps at least its income', () => {
  /** 24,000 × (1 − 9.07 %) = 21,823.20: 50.92 a day for an onset in February 2026; the wages lie outside the review period of March. */
  const after = (start: string, programme: Parameters<typeof rehab>[0] = 'work-trial'): number | null => {
    const result = run({
      from: '2026-01',
      months: 5,
      client: { annualIncome: { wages: [{ month: '2025-01', gross: 24_000 }] } },
      steps: [{ situation: 'incapacity', from: '2026-02-02', to: '2026-02-28' }, rehab(programme, start)],
    });
    return result.days.findLast((each) => each.paid?.family === 'rehabilitation')?.paid?.amount ?? null;
  };

  it.each([
    ['2026-03-02', 50_92],
    ['2026-03-30', 50_92],
    ['2026-03-31', 31_99],
  ])('last sickness day Saturday 28.2., start %s: %i cents', (start, expected) => {
    expect(after(start)).toBe(expected);
  });

  it('"at least": a higher income of its own stays', () => {
    const result = run({
      from: '2026-01',
      months: 3,
      client: {
        annualIncome: {
          wages: [
            { month: '2025-01', gross: 1_000 },
            { month: '2025-02', gross: 24_000 },
            { month: '2026-01', gross: 10_000 },
          ],
        },
      },
      steps: [{ situation: 'incapacity', from: '2026-02-02', to: '2026-02-28' }, rehab('work-trial', '2026-03-02')],
    });
    // Sickness: 25,000 × 0.9093 = 22,732.50 → 53.0425; rehabilitation: 34,000 × 0.9093 = 30,916.20 → (20,229.30 + 302.58) ÷ 300 = 68.4396
    expect([dailyOn(result, '2026-02-27'), dailyOn(result, '2026-03-16')]).toEqual([53_04, 68_44]);
  });
});

describe('R55: a step that continues a history entry', () => {
  const continuing = (to: string, more: Partial<CaseText> = {}): CaseText => ({
    from: '2026-12',
    client: { annualIncome: { decided: 0 } },
    history: [{ benefit: 'rehabilitation-allowance', from: '2026-08-03', to, dailyAmount: 60 }],
    ...more,
    steps: [rehab('vocational-training', '2026-12-01'), ...(more.steps ?? [])],
  });

  it('has no waiting and computes its income at its own start', () => {
    const result = run(continuing('2026-11-30'));
    expect([firstPaid(result), dailyOn(result, '2026-12-01')]).toEqual(['2026-12-01', 31_99]);
  });

  it('over a Sunday too; a working day between makes it a new start after the relapse day', () => {
    const text = { ...continuing('2026-10-31'), from: '2026-11' };
    // 31.10.2026 is All Saints' Day; 1.11. a Sunday.
    expect(firstPaid(run({ ...text, steps: [rehab('vocational-training', '2026-11-01')] }))).toBe('2026-11-02');
    expect(firstPaid(run(continuing('2026-11-28')))).toBe('2026-12-02');
  });

  it('an incapacity soon after is an interruption: a day has been paid', () => {
    const text = continuing('2026-11-30', { months: 2, steps: [{ situation: 'incapacity', from: '2026-12-02', to: '2027-01-31' }] });
    // 2 3 4 5 (4) 7–12 (10) 14–19 (16) 21–24 (20) 28–31 (24) 2.1. (25).
    expect(stripOf(text, '2026-12-28', '2027-01-10')).toBe('RRRRrRs SSsSSSs');
  });
});

describe('R56: other benefits in the benefit-based income', () => {
  const after = (entry: Record<string, unknown>): number | null =>
    dailyOn(
      run({
        from: '2026-03',
        history: [{ from: '2025-02-01', to: '2026-01-31', ...entry }],
        steps: [rehab('work-trial', '2026-03-01')],
      }),
      '2026-03-16',
    );

  it.each(['parental-allowance', 'study-grant', 'disability-pension', 'rehabilitation-subsidy', 'guarantee-pension'])('%s counts', (benefit) => {
    // 24,000 ÷ 302 = 79.47; 28,899 + (79.47 − 67.431) × 2,000 = 52,977; × 302/300 = 53,330.18; rate 79.6466
    expect(after({ benefit, monthly: 2000 })).toBe(79_65);
  });

  it.each(['home-care-allowance', 'general-housing-allowance', 'basic-social-assistance', 'old-age-pension'])('%s does not', (benefit) => {
    expect(after({ benefit, monthly: 2000 })).toBe(31_99);
  });

  it('`monthly` wins over `dailyAmount`', () => {
    expect(after({ benefit: 'labour-market-subsidy', monthly: 2000, dailyAmount: 37.21 })).toBe(79_65);
  });
});

describe('days that bring nothing to a later annual income', () => {
  /** Earnings-related allowance of 100 € from 10.7.2025 to 31.1.2026: 147 days, 171 working days; ill in March 2026. */
  const sicknessRate = (earlier: StepText[]): number | null => {
    const result = run({
      from: '2025-01',
      months: 15,
      client: { fund: { member: true, dailyAmount: 100, daysLeft: 300 }, workCondition: { met: true, metOn: '2024-06-01' } },
      steps: [
        ...earlier,
        { situation: 'jobseeker', from: '2025-07-01', to: '2026-02-28' },
        { situation: 'incapacity', from: '2026-03-02' },
      ],
    });
    return dailyOn(result, '2026-03-16');
  };

  it('R57: allowance that goes wholly to the employer', () => {
    // 14,700 ÷ 171 = 85.96; 28,899 + 18.529 × 2,000 = 65,957; × 171/300 = 37,595.49; + 10,000 × 0.9093 = 46,688.49; rate 76.3257
    const job: StepText = { situation: 'work', from: '2025-01-01', to: '2025-06-30', monthlyPay: 2000 };
    expect(sicknessRate([job])).toBe(76_33);
    expect(sicknessRate([job, rehab('work-ability-course', '2025-01-02', { to: '2025-06-30' })])).toBe(76_33);
  });

  it('R50: allowance that a deduction brings to zero', () => {
    // 37,595.49 alone: (20,229.30 + 1,304.4735) ÷ 300 = 71.7792
    const pension: StepText = {
      situation: 'other-benefit',
      benefit: 'foreign-pension',
      from: '2025-01-01',
      to: '2025-06-30',
      monthly: 2000,
      effect: 'deducts',
    };
    expect(sicknessRate([pension])).toBe(71_78);
    expect(sicknessRate([pension, rehab('vocational-training', '2025-01-02', { to: '2025-06-30' })])).toBe(71_78);
  });
});

it('every month of a programme adds up: whole December 2026 at the minimum', () => {
  // 25 working days in December 2026.
  const result = atMinimum({ from: '2026-12', steps: [rehab('vocational-training', '2026-10-01')] });
  expect(paidIn(result, '2026-12', 'rehabilitation-allowance')).toEqual({ days: 25, gross: 799_75 });
});

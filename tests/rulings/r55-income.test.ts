/** Income behind rehabilitation allowance: R55 (protected, continued), R56, R57, R50, R12. */
import { describe, expect, it } from 'vitest';
import type { ProgrammeCode } from '../../src/law/rehabilitation/programmes.js';
import { type CaseText, run, type StepText } from '../support/case.js';
import { dailyOn, firstPaid, rehab, stripOf } from '../support/rehabilitation.js';

describe('R55: a start within 30 days of the last sickness day keeps at least its income', () => {
  /** 24,000 × (1 − 9.07 %) = 21,823.20: 50.92 a day for an onset in February 2026; the wages lie outside the review period of March. */
  const rateAfter = (start: string, programme: ProgrammeCode = 'work-trial'): number | null => {
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
    expect(rateAfter(start)).toBe(expected);
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

describe('R55, R34: a step that began before the horizon keeps the income protected at its own start', () => {
  it.each([
    ['computed', {}],
    ['decided', { dailyAmount: 50.92 }],
  ])('sickness allowance of February 2026, %s; work trial from 2.3.2026, seen from December', (_, amount) => {
    const result = run({
      from: '2026-12',
      client: { annualIncome: { wages: [{ month: '2025-01', gross: 24_000 }] } },
      history: [{ benefit: 'sickness-allowance', from: '2026-02-02', to: '2026-02-28', ...amount }],
      steps: [rehab('work-trial', '2026-03-02')],
    });
    expect(dailyOn(result, '2026-12-15')).toBe(50_92);
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
    const text = continuing('2026-11-30', {
      months: 2,
      steps: [{ situation: 'incapacity', from: '2026-12-02', to: '2027-01-31' }],
    });
    // 2 3 4 5 (4) 7–12 (10) 14–19 (16) 21–24 (20) 28–31 (24) 2.1. (25).
    expect(stripOf(text, '2026-12-28', '2027-01-10')).toBe('RRRRrRs SSsSSSs');
  });
});

describe('R56: other benefits in the benefit-based income', () => {
  const rateAfter = (entry: Record<string, unknown>): number | null =>
    dailyOn(
      run({
        from: '2026-03',
        history: [{ from: '2025-02-01', to: '2026-01-31', ...entry }],
        steps: [rehab('work-trial', '2026-03-01')],
      }),
      '2026-03-16',
    );

  it.each(['parental-allowance', 'study-grant', 'disability-pension', 'rehabilitation-subsidy', 'guarantee-pension'])(
    '%s counts',
    (benefit) => {
      // 24,000 ÷ 302 = 79.47; 28,899 + (79.47 − 67.431) × 2,000 = 52,977; × 302/300 = 53,330.18; rate 79.6466
      expect(rateAfter({ benefit, monthly: 2000 })).toBe(79_65);
    },
  );

  it.each(['home-care-allowance', 'general-housing-allowance', 'basic-social-assistance', 'old-age-pension'])(
    '%s does not',
    (benefit) => {
      expect(rateAfter({ benefit, monthly: 2000 })).toBe(31_99);
    },
  );

  it("R12, R53: a young person's allowance without `dailyAmount`, begun before 2024, was 36.91", () => {
    const result = run({
      from: '2024-03',
      birth: '2004-06-01',
      history: [{ benefit: 'young-persons-rehabilitation-allowance', from: '2023-02-01', to: '2024-01-31' }],
      steps: [rehab('work-trial', '2024-03-04')],
    });
    // 302 working days of 36.91: 15,818.57 × 302/300 = 15,924.03; × 70 % ÷ 300 = 37.1561
    expect(dailyOn(result, '2024-03-18')).toBe(37_16);
  });

  it('`monthly` wins over `dailyAmount`', () => {
    expect(rateAfter({ benefit: 'labour-market-subsidy', monthly: 2000, dailyAmount: 37.21 })).toBe(79_65);
  });
});

describe('days that bring nothing to a later annual income', () => {
  /** Earnings-related allowance of 100 € from 10.7.2025 to 31.1.2026: 147 days, 171 working days; ill in March 2026. */
  const sicknessRate = (earlier: StepText[]): number | null => {
    const result = run({
      from: '2025-01',
      months: 15,
      client: {
        fund: { member: true, dailyAmount: 100, daysLeft: 300 },
        workCondition: { met: true, metOn: '2024-06-01' },
      },
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

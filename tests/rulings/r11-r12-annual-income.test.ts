/** R11, R12, R50, R56: what enters annual income, from history and from the path, and where it is rounded. */
import { describe, expect, test } from 'vitest';
import { type CaseText, run, type StepText } from '../support/case.js';
import { dayOfResult, eurosOn, JOBSEEKER } from '../support/sickness.js';

const FULL_2025 = { from: '2025-01-01', to: '2025-12-31' };

/** Onset 2.2.2026: review period calendar 2025; first paid 13.2.2026. */
function onsetFebruary2026(more: Partial<CaseText>) {
  return run({ from: '2026-02', steps: [{ situation: 'incapacity', from: '2026-02-02' }], ...more });
}

/** The facts of the rule that computed annual income. */
function incomeFacts(text: Partial<CaseText>) {
  const reasons = dayOfResult(onsetFebruary2026(text), '2026-02-13').paid?.reasons ?? [];
  for (const each of reasons) if (each.rule === 'sickness.annual-income') return each.facts;
  throw new Error('annual income was not computed');
}

describe('V = decided; else wages × (1 − deduction of the onset year) + entrepreneur + benefit-based', () => {
  test('decided wins over everything', () => {
    const annualIncome = { decided: 15000, grossTotal: 60000, entrepreneur: 20000 };
    expect(eurosOn(onsetFebruary2026({ client: { annualIncome } }), '2026-02-13')).toBe(35);
  });

  test('the three parts add up: 18 186 + 5 000 + 13 874.75', () => {
    const facts = incomeFacts({
      client: { annualIncome: { grossTotal: 20000, entrepreneur: 5000 } },
      history: [{ benefit: 'labour-market-subsidy', ...FULL_2025, dailyAmount: 37.21 }],
    });
    expect(facts.income / 100_000).toBe(3706075);
    expect(facts.benefitDays).toBe(302);
  });

  test('only wages with a month inside the review period', () => {
    const wages = [
      { month: '2024-12', gross: 1000 },
      { month: '2025-01', gross: 200 },
      { month: '2025-12', gross: 30 },
      { month: '2026-01', gross: 4000 },
    ];
    expect(incomeFacts({ client: { annualIncome: { wages } } }).wages).toBe(23000);
  });

  test('wages × (1 − deduction) are not rounded before they enter the sum (R11)', () => {
    // 0.07 × 0.9093 = 0.063651; 13 712.143651 × 0.7 ÷ 300 = 31.995002. With 0.06 it would be 31.994993.
    const annualIncome = { grossTotal: 0.07, entrepreneur: 13712.08 };
    expect(eurosOn(onsetFebruary2026({ client: { annualIncome } }), '2026-02-13')).toBe(32);
  });
});

describe('benefits of history', () => {
  const subsidy = (from: string, to: string, more = {}) => ({
    benefit: 'labour-market-subsidy',
    from,
    to,
    dailyAmount: 37.21,
    ...more,
  });

  test('working days are those of the period as given: a week to Friday holds 5, to Sunday 6', () => {
    expect(incomeFacts({ history: [subsidy('2025-03-03', '2025-03-07')] }).benefitDays).toBe(5);
    expect(incomeFacts({ history: [subsidy('2025-03-03', '2025-03-09')] }).benefitDays).toBe(6);
  });

  test('holidays are paid as unemployment days and are no working days', () => {
    // 14.–20.4.2025 holds Good Friday: 5 payments, 14.–17. and 19.4. are working days.
    const facts = incomeFacts({ history: [subsidy('2025-04-14', '2025-04-20')] });
    expect(facts.benefitDays).toBe(5);
    // 186.05 ÷ 5 = 37.21 → 15 947.14 × 5 ÷ 300 = 265.79
    expect(facts.benefitIncome).toBe(26579);
  });

  test('only the part inside the review period', () => {
    expect(incomeFacts({ history: [subsidy('2024-12-02', '2025-01-05')] }).benefitDays).toBe(3);
  });

  test('overlapping benefits: euros add up, days count once', () => {
    const grant = { benefit: 'study-grant', from: '2025-03-01', to: '2025-03-31', monthly: 279.38 };
    const facts = incomeFacts({ history: [subsidy('2025-03-01', '2025-03-31'), grant] });
    // 21 × 37.21 + 279.38 = 1 060.79 ÷ 26 = 40.80 → 17 485.71 × 26 ÷ 300
    expect([facts.benefitDays, facts.benefitIncome]).toEqual([26, 151543]);
  });

  test('of an entry with `days`, the earliest (R50)', () => {
    expect(incomeFacts({ history: [subsidy('2025-03-03', '2025-03-30', { days: 5 })] }).benefitDays).toBe(5);
  });

  test('in full at the rate of each day without `dailyAmount`; no cap at 300/300', () => {
    // Onset February 2023, review 2022: 150 weekdays × 34.50 + 110 × 35.72 = 9 104.20; 304 working days.
    // 29.95 → 12 835.71 × 304 ÷ 300 = 13 006.85; wages 10 000 × 0.8999 = 8 999; 22 005.85 → 51.35.
    const result = run({
      from: '2023-02',
      client: { annualIncome: { grossTotal: 10000 } },
      history: [{ benefit: 'labour-market-subsidy', from: '2022-01-01', to: '2022-12-31' }],
      steps: [{ situation: 'incapacity', from: '2023-02-01' }],
    });
    expect(eurosOn(result, '2023-02-13')).toBe(51.35);
  });

  test('a partial allowance without `dailyAmount` was paid at half of the rate', () => {
    const history = [{ benefit: 'partial-sickness-allowance', from: '2025-03-03', to: '2025-03-29' }];
    // 24 days × 16.00 (half of 31.99) → average 16.00 → 6 857.14 × 24 ÷ 300
    expect(incomeFacts({ history }).benefitIncome).toBe(54857);
  });

  test.each([
    ['parental-allowance', true],
    ['study-grant', true],
    ['disability-pension', true],
    ['rehabilitation-subsidy', true],
    ['guarantee-pension', true],
    ['home-care-allowance', false],
    ['partial-disability-pension', false],
    ['old-age-pension', false],
    ['basic-social-assistance', false],
    ['general-housing-allowance', false],
  ])('%s counts: %s (R56)', (benefit, counts) => {
    const facts = incomeFacts({ history: [{ benefit, from: '2025-03-01', to: '2025-03-31', monthly: 500 }] });
    // 500 ÷ 26 = 19.23 → 8 241.43 × 26 ÷ 300 = 714.26
    expect([facts.benefitDays, facts.benefitIncome]).toEqual(counts ? [26, 71426] : [0, 0]);
  });

  test('a month of a pension in part, by calendar days (R28): 10 of 30 days', () => {
    const facts = incomeFacts({
      history: [{ benefit: 'rehabilitation-subsidy', from: '2025-09-01', to: '2025-09-10', monthly: 900 }],
    });
    // 300.00 over 1.–6. and 8.–10.9. = 9 days: 33.33 → 14 284.29 × 9 ÷ 300
    expect([facts.benefitDays, facts.benefitIncome]).toEqual([9, 42853]);
  });

  test('`monthly` wins over `dailyAmount` (R56)', () => {
    const entry = { benefit: 'parental-allowance', from: '2025-03-01', to: '2025-03-31' };
    const facts = incomeFacts({ history: [{ ...entry, monthly: 500, dailyAmount: 90 }] });
    expect(facts.benefitIncome).toBe(71426);
  });
});

describe('days and pay of the same path', () => {
  /** Unemployed all of 2025 on the path itself, ill from 2.2.2026. */
  function on2025(steps: StepText[], client = {}) {
    const result = run({
      from: '2025-01',
      months: 14,
      history: [{ benefit: 'labour-market-subsidy', from: '2024-01-01', to: '2024-12-31' }],
      client,
      steps: [...steps, { situation: 'incapacity', from: '2026-02-02' }],
    });
    const reasons = dayOfResult(result, '2026-02-13').paid?.reasons ?? [];
    const found = reasons.find(({ rule }) => rule === 'sickness.annual-income');
    return { daily: eurosOn(result, '2026-02-13'), facts: found?.facts as ReturnType<typeof incomeFacts> };
  }

  test('simulated unemployment benefit of 2025 gives B1: 302 days, 32.37', () => {
    const { daily, facts } = on2025([JOBSEEKER('2025-01-01')]);
    expect([facts.benefitDays, facts.benefitIncome, daily]).toEqual([302, 1387475, 32.37]);
  });

  test('pay and employer sick pay received in the review period are wages (R50)', () => {
    const steps: StepText[] = [
      { situation: 'work', from: '2025-01-01', to: '2025-03-31', monthlyPay: 2000 },
      {
        situation: 'incapacity',
        from: '2025-05-01',
        to: '2025-05-31',
        illness: 'flu',
        employerPay: { monthly: 1500, to: '2025-05-31' },
      },
    ];
    // 3 × 2 000 + 1 500; the sick pay exceeds the allowance, which goes to the employer and brings nothing (R57).
    const { facts } = on2025(steps);
    expect([facts.wages, facts.benefitDays]).toEqual([750000, 0]);
  });

  test('pay is dated by the month of receipt', () => {
    const work: StepText = { situation: 'work', from: '2025-12-01', to: '2025-12-31', monthlyPay: 2000 };
    expect(on2025([work]).facts.wages).toBe(200000);
    expect(on2025([{ ...work, payMonthOffset: 1 }]).facts.wages).toBe(0);
  });

  test('days that the means test brings to zero are no working days', () => {
    const client = { otherIncome: [{ kind: 'rental', monthly: 5000, from: '2025-07-01', to: '2025-12-31' }] };
    // 1.1.–30.6.2025: 25 + 24 + 26 + 24 + 25 + 24 = 148 working days
    expect(on2025([JOBSEEKER('2025-01-01')], client).facts.benefitDays).toBe(148);
  });

  test('simulated sickness days are the days paid', () => {
    // Onset 2.6.2025: 3.–7., 9.–12.6., paid 13.–30.6.: 14 days (21.6. Midsummer Day); minimum 31.99.
    const { facts } = on2025([{ situation: 'incapacity', from: '2025-06-02', to: '2025-06-30', illness: 'flu' }]);
    expect(facts.benefitDays).toBe(14);
    // 31.99 → 13 710.00 × 14 ÷ 300
    expect(facts.benefitIncome).toBe(63980);
  });
});

/** R21, R54, R55: 80 % before the start and between rehabilitation steps, where it is claimed; R38 on its waiting days. */
import { describe, expect, it } from 'vitest';
import { type CaseText, paidIn, type StepText } from '../support/case.js';
import { atMinimum, benefitOn, dailyOn, firstPaid, paidDates, rehab, stripOf } from '../support/rehabilitation.js';

const registered = (from: string, to?: string): StepText => ({ situation: 'jobseeker', from, ...(to ? { to } : {}) });
const served = { unemploymentWaiting: 'served' as const };
/** 80 % of 31.99 */
const WAITING_PAY = 25_59;

/** Training from Monday 4.5.2026, decided on Monday 2.3. */
const training = (more: Record<string, unknown> = {}): StepText =>
  rehab('vocational-training', '2026-05-04', { decidedOn: '2026-03-02', claimWaiting: true, ...more });

function case_(steps: StepText[], more: Partial<CaseText> = {}): CaseText {
  return { from: '2026-03', months: 3, client: served, ...more, steps };
}

describe('claimWaiting: from the decision to the start', () => {
  it('ten waiting days from the first claimable day, then 80 %; the start waits no more', () => {
    const text = case_([training()]);
    const result = atMinimum(text);
    expect(stripOf(text, '2026-03-02', '2026-03-22')).toBe('....... ....RRr RRRRRRr');
    expect(stripOf(text, '2026-04-27', '2026-05-10')).toBe('RRRRrRr RRRRRRr');
    expect([dailyOn(result, '2026-03-13'), dailyOn(result, '2026-05-02'), dailyOn(result, '2026-05-04')]).toEqual([
      WAITING_PAY,
      WAITING_PAY,
      31_99,
    ]);
    // March: 13 14 | 16–21 | 23–28 | 30 31.
    expect(paidIn(result, '2026-03', 'rehabilitation-allowance')).toEqual({ days: 16, gross: 16 * WAITING_PAY });
  });

  it('without the claim those days follow the other facts', () => {
    const plain = training({ claimWaiting: false });
    expect(stripOf(case_([plain]), '2026-03-02', '2026-03-22')).toBe('....... ....... .......');
    expect(stripOf(case_([plain, registered('2026-03-01', '2026-04-30')]), '2026-03-02', '2026-03-08')).toBe('UUUUUuu');
  });

  it('is paid by the law of each day, also before an apprenticeship that begins when the law pays none (730/2024)', () => {
    const apprenticeship = rehab('apprenticeship', '2025-01-07', { decidedOn: '2024-12-02', claimWaiting: true });
    const result = atMinimum(case_([apprenticeship], { from: '2024-12' }));
    // December: ten waiting days to the 13th (the 6th is a holiday); then 14 | 16–21 | 23 24 27 28 | 30 31.
    expect(paidIn(result, '2024-12', 'rehabilitation-allowance')).toEqual({ days: 13, gross: 13 * WAITING_PAY });
    expect(paidDates(result)).not.toContain('2025-01-02');
  });

  it('ten days also before a programme that otherwise waits one', () => {
    const trial = rehab('work-trial', '2026-05-04', { decidedOn: '2026-03-02', claimWaiting: true });
    expect(firstPaid(atMinimum(case_([trial])))).toBe('2026-03-13');
  });

  it('no waiting days right after unemployment benefit (R19)', () => {
    const history = [{ benefit: 'labour-market-subsidy', from: '2026-01-01', to: '2026-02-28' }];
    const result = atMinimum(
      case_([rehab('vocational-training', '2026-05-04', { decidedOn: '2026-02-10', claimWaiting: true })], { history }),
    );
    expect(firstPaid(result)).toBe('2026-03-02');
  });

  it('nothing while unemployment benefit is paid; it begins on the Saturday after the registration has ended', () => {
    const text = case_([registered('2026-03-01', '2026-03-20'), training()]);
    expect(stripOf(text, '2026-03-16', '2026-03-29')).toBe('UUUUURr RRRRRRr');
  });

  it.each<[string, StepText, string]>([
    ['pay', { situation: 'work', from: '2026-03-01', to: '2026-03-31', monthlyPay: 100, workingTime: 0.1 }, 'W'],
    ['sickness allowance', { situation: 'incapacity', from: '2026-02-02', to: '2026-03-31' }, 'S'],
    [
      'a deducted study grant',
      {
        situation: 'other-benefit',
        benefit: 'study-grant',
        from: '2026-03-01',
        to: '2026-03-31',
        monthly: 50,
        effect: 'deducts',
      },
      'O',
    ],
    ['periodised pay', { situation: 'periodised-pay', from: '2026-03-01', to: '2026-03-31' }, 'L'],
  ])('nothing on days that %s covers (R55)', (_, step, letter) => {
    expect(stripOf(case_([training(), step]), '2026-03-16', '2026-03-16')).toBe(letter);
  });

  it('a sanction does not stand in its way', () => {
    const text = case_([
      registered('2026-03-01'),
      { situation: 'sanction', from: '2026-03-16', to: '2026-03-22' },
      training(),
    ]);
    expect(stripOf(text, '2026-03-09', '2026-03-29')).toBe('UUUUUuu RRRRRRr UUUUUuu');
  });
});

describe('75 working days a calendar year', () => {
  it('the 75th is Saturday 4.4.2026; the days to the start are a gap', () => {
    // From 7.1.: January 22, February 24 (46), to 28.3. 24 (70), 30 31 1 2 (74), Good Friday, 4.4. (75).
    const text: CaseText = {
      from: '2026-01',
      months: 6,
      client: served,
      steps: [
        registered('2026-01-01', '2026-01-06'),
        rehab('vocational-training', '2026-06-01', { decidedOn: '2026-01-07', claimWaiting: true }),
      ],
    };
    expect(stripOf(text, '2026-01-05', '2026-01-11')).toBe('UURRRRr');
    expect(stripOf(text, '2026-03-30', '2026-04-12')).toBe('RRRRrR. .......');
    expect(stripOf(text, '2026-06-01', '2026-06-07')).toBe('RRRRRRr');
  });

  it('a new year brings 75 more', () => {
    // 29 30 September (2), October 27 (29), November 24 (53), December to the 29th 22 (75).
    const text: CaseText = {
      from: '2025-09',
      months: 6,
      client: served,
      steps: [
        registered('2025-09-01', '2025-09-28'),
        rehab('vocational-training', '2026-02-02', { decidedOn: '2025-09-29', claimWaiting: true }),
      ],
    };
    expect(stripOf(text, '2025-12-22', '2026-01-11')).toBe('RRRrrRr R..rRRr RrRRRRr');
  });

  it('waiting and interval are counted each by itself', () => {
    const phase = { decidedOn: '2026-01-07', claimWaiting: true, claimInterval: true };
    const text: CaseText = {
      from: '2026-01',
      months: 9,
      client: served,
      steps: [
        registered('2026-01-01', '2026-01-06'),
        rehab('vocational-training', '2026-05-04', { ...phase, to: '2026-05-16' }),
        rehab('vocational-training', '2026-09-07', phase),
      ],
    };
    // Interval from 18.5.: May 12, June 25 (37), July 27 (64), August 1 3–8 (71) 10–13 (75): Thursday 13.8.
    expect(stripOf(text, '2026-05-11', '2026-05-24')).toBe('RRRrRRr RRRRRRr');
    expect(stripOf(text, '2026-08-10', '2026-08-16')).toBe('RRRR...');
    expect(stripOf(text, '2026-09-07', '2026-09-13')).toBe('RRRRRRr');
  });
});

describe('claimInterval: between two rehabilitation steps', () => {
  const phases = (first: object, second: object, more: StepText[] = []): CaseText =>
    case_([
      rehab('vocational-training', '2026-03-02', { to: '2026-03-27', decidedOn: '2026-02-02', ...first }),
      rehab('vocational-training', '2026-04-20', { decidedOn: '2026-02-02', ...second }),
      ...more,
    ]);

  it.each([
    ['the first', { claimInterval: true }, {}],
    ['the second', {}, { claimInterval: true }],
  ])('on %s step: 80 % from the day after, without waiting days of its own', (_, first, second) => {
    const text = phases(first, second);
    // Ten waiting days 2.–12.3.; Saturday 28.3. is the first day of the interval.
    expect(stripOf(text, '2026-03-09', '2026-03-15')).toBe('....RRr');
    expect(stripOf(text, '2026-03-23', '2026-04-26')).toBe('RRRRRRr RRRRrRr rRRRRRr RRRRRRr RRRRRRr');
    const result = atMinimum(text);
    expect([dailyOn(result, '2026-03-27'), dailyOn(result, '2026-03-28'), dailyOn(result, '2026-04-20')]).toEqual([
      31_99,
      WAITING_PAY,
      31_99,
    ]);
  });

  it('on neither: a gap, or unemployment benefit of a registered jobseeker', () => {
    expect(stripOf(phases({}, {}), '2026-03-23', '2026-04-05')).toBe('RRRRR.. .......');
    expect(stripOf(phases({}, {}, [registered('2026-03-28', '2026-04-19')]), '2026-03-23', '2026-04-05')).toBe(
      'RRRRRuu UUUUUuu',
    );
  });

  it("the interval is paid under the code of a young person's plan", () => {
    const result = atMinimum({
      from: '2026-03',
      months: 2,
      birth: '2007-06-01',
      steps: [
        rehab('young-persons-plan', '2026-03-02', { to: '2026-03-27', decidedOn: '2026-02-02', claimInterval: true }),
        rehab('young-persons-plan', '2026-04-20', { decidedOn: '2026-02-02' }),
      ],
    });
    expect(benefitOn(result, '2026-03-30')).toBe('young-persons-rehabilitation-allowance');
  });
});

describe('R54: the first claimable day fixes income and year', () => {
  it('a claim from December 2025 keeps the formula of 2025 in the training of 2026', () => {
    const result = atMinimum({
      from: '2025-12',
      months: 3,
      client: { annualIncome: { decided: 40_000 } },
      steps: [rehab('vocational-training', '2026-02-02', { decidedOn: '2025-12-01', claimWaiting: true })],
    });
    // (28,241 × 70 % + 11,759 × 15 %) ÷ 300 = 71.7752; 80 % of 71.78 = 57.424
    expect([dailyOn(result, '2026-01-30'), dailyOn(result, '2026-02-02')]).toEqual([57_42, 71_78]);
  });

  it('without the claim the formula is that of 2026', () => {
    const result = atMinimum({
      from: '2026-02',
      client: { annualIncome: { decided: 40_000 } },
      steps: [rehab('vocational-training', '2026-02-02', { decidedOn: '2025-12-01' })],
    });
    // (28,899 × 70 % + 11,101 × 15 %) ÷ 300 = 72.9815
    expect(dailyOn(result, '2026-02-27')).toBe(72_98);
  });

  it('a claim from December 2023 keeps the higher minimum: 29.53, then 36.91', () => {
    const result = atMinimum({
      from: '2023-12',
      months: 2,
      steps: [rehab('vocational-training', '2024-01-15', { decidedOn: '2023-12-01', claimWaiting: true })],
    });
    expect([dailyOn(result, '2024-01-12'), dailyOn(result, '2024-01-15')]).toEqual([29_53, 36_91]);
  });

  it('28.34 in autumn 2022', () => {
    const result = atMinimum({
      from: '2022-08',
      months: 3,
      steps: [rehab('vocational-training', '2022-10-31', { decidedOn: '2022-08-01', claimWaiting: true })],
    });
    expect(dailyOn(result, '2022-09-15')).toBe(28_34);
  });

  it('unemployment benefit up to the start leaves nothing to wait (27 §), when the claim has brought nothing', () => {
    // 2.–8.3. is uncovered and six of ten days wait; registered and paid from Monday 9.3.
    const text = case_([registered('2026-03-09'), training()]);
    expect(stripOf(text, '2026-03-02', '2026-03-15')).toBe('....... UUUUUuu');
    expect(stripOf(text, '2026-04-27', '2026-05-10')).toBe('UUUUUuu RRRRRRr');
  });

  it('the waiting days are shared: a start after three of them waits for seven more', () => {
    // Decided on Wednesday 29.4.: 29 30 April, 2 May wait (1.5. is a holiday); then 4 5 6 7 8 9 11 May.
    const text = case_([rehab('vocational-training', '2026-05-04', { decidedOn: '2026-04-29', claimWaiting: true })]);
    expect(stripOf(text, '2026-04-27', '2026-05-17')).toBe('....... ....... .RRrRRr');
  });
});

describe('R38: the unemployment waiting period beside the claim', () => {
  it('the ten waiting days of the claim count; then unemployment benefit takes over', () => {
    const text = case_([registered('2026-03-02'), training()], { client: { unemploymentWaiting: 'unserved' } });
    // Seven days 2 3 4 5 6 9 10 March.
    expect(stripOf(text, '2026-03-02', '2026-03-15')).toBe('....... ..UUUuu');
  });

  it('claimed days do not count', () => {
    // Claim from 2.3., paid from 13.3.; registered from Monday 16.3.: no waiting day fills while 80 % is paid.
    const text = case_([registered('2026-03-16'), training()], { client: { unemploymentWaiting: 'unserved' } });
    expect(stripOf(text, '2026-03-09', '2026-04-05')).toBe('....RRr RRRRRRr RRRRRRr RRRRrRr');
  });
});

it('a late or refused claim pays no waiting time', () => {
  for (const application of [
    { benefit: 'rehabilitation-allowance', filed: '2026-12-01' },
    { benefit: 'rehabilitation-allowance', filed: '2026-03-02', outcome: 'refused' },
    { benefit: 'rehabilitation-allowance', filed: 'never' },
  ]) {
    expect(paidDates(atMinimum(case_([training()], { applications: [application] })))).toEqual([]);
  }
});

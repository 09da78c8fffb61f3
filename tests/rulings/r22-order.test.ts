/** R22 and R36 for rehabilitation: one of the three a day, what bars it and what comes off it (rehabilitation.md §10.1). */
import { describe, expect, it } from 'vitest';
import { paidIn, type StepText } from '../support/case.js';
import { atMinimum, benefitOn, dailyOn, firstPaid, rehab, stripOf } from '../support/rehabilitation.js';

const OTHER = { situation: 'other-benefit', from: '2026-03-01' } as const;
/** In mode WHOLE, paid on every working day of March 2026 from the 2nd. */
const TRIAL = rehab('work-trial', '2026-03-01');

function trialWith(step: StepText, on = '2026-03-16'): number | null {
  return dailyOn(atMinimum({ from: '2026-03', steps: [TRIAL, step] }), on);
}

it('rehabilitation before sickness before unemployment', () => {
  const steps: StepText[] = [
    { situation: 'jobseeker', from: '2026-03-01' },
    { situation: 'incapacity', from: '2026-02-02' },
    rehab('substance-rehabilitation', '2026-03-09', { to: '2026-03-13' }),
  ];
  // Sickness allowance was paid on Saturday 7.3.: no waiting.
  const result = atMinimum({ from: '2026-03', client: { unemploymentWaiting: 'served' }, steps });
  expect(
    stripOf({ from: '2026-03', client: { unemploymentWaiting: 'served' }, steps }, '2026-03-02', '2026-03-22'),
  ).toBe('SSSSSSs RRRRRSs SSSSSSs');
  expect(result.days.filter((each) => each.paid?.family === 'unemployment')).toEqual([]);
});

describe('other benefits', () => {
  it.each(['bars', 'deducts', 'none'])(
    'an old-age pension leaves no rehabilitation allowance (22 §), effect %s',
    (effect) => {
      expect(trialWith({ ...OTHER, benefit: 'old-age-pension', monthly: 900, effect })).toBeNull();
    },
  );

  it('a benefit that bars takes the day; with its euros it covers it', () => {
    const step = { ...OTHER, benefit: 'other', monthly: 900, effect: 'bars' };
    expect(trialWith(step)).toBeNull();
    expect(stripOf({ from: '2026-03', steps: [TRIAL, step] }, '2026-03-16', '2026-03-22')).toBe('OOOOOOO');
    expect(stripOf({ from: '2026-03', steps: [TRIAL, { ...step, monthly: 0 }] }, '2026-03-16', '2026-03-22')).toBe(
      '.......',
    );
  });

  it('parental allowance does not bar it and is not deducted (38 §)', () => {
    expect(trialWith({ ...OTHER, benefit: 'parental-allowance', monthly: 800, effect: 'bars' })).toBe(31_99);
    expect(trialWith({ ...OTHER, benefit: 'parental-allowance', monthly: 800, effect: 'deducts' })).toBe(31_99);
  });

  it('a deducted benefit takes 1/25 a day (36 § 3), to the cent, and never below zero', () => {
    const deducted = (monthly: number): number | null =>
      trialWith({ ...OTHER, benefit: 'partial-disability-pension', monthly, effect: 'deducts' });
    expect(deducted(250)).toBe(21_99);
    // 100.12 ÷ 25 = 4.0048; 100.13 ÷ 25 = 4.0052
    expect([deducted(100.12), deducted(100.13)]).toEqual([27_99, 27_98]);
    expect(deducted(799.5)).toBe(1);
    expect(deducted(799.75)).toBeNull();
    expect(deducted(2000)).toBeNull();
  });

  it('nothing left: the day is covered by both, there is no gap', () => {
    const result = atMinimum({
      from: '2026-03',
      steps: [TRIAL, { ...OTHER, benefit: 'foreign-pension', monthly: 2000, effect: 'deducts' }],
    });
    expect(result.gaps).toEqual([]);
    expect(paidIn(result, '2026-03', 'rehabilitation-allowance').gross).toBe(0);
  });

  it('two deducted benefits come off one after the other', () => {
    const result = atMinimum({
      from: '2026-03',
      steps: [
        TRIAL,
        { ...OTHER, benefit: 'partial-disability-pension', monthly: 250, effect: 'deducts' },
        { ...OTHER, benefit: 'foreign-pension', monthly: 100, effect: 'deducts' },
      ],
    });
    expect(dailyOn(result, '2026-03-16')).toBe(17_99);
  });

  it('without effect nothing changes, and it does not cover the waiting days', () => {
    const step = { ...OTHER, benefit: 'general-housing-allowance', monthly: 300, effect: 'none' };
    expect(trialWith(step)).toBe(31_99);
    const steps = [rehab('vocational-training', '2026-03-02'), step];
    expect(stripOf({ from: '2026-03', steps }, '2026-03-02', '2026-03-08')).toBe('.......');
  });

  it.each([
    ['abroad', '2026-03-09'],
    ['prison', '2026-03-09'],
    ['conscription', '2026-03-09'],
  ] as const)('%s: nothing is paid', (situation, from) => {
    const steps: StepText[] = [TRIAL, { situation, from, to: '2026-03-15' }];
    expect(stripOf({ from: '2026-03', steps }, '2026-03-02', '2026-03-22')).toBe('RRRRRRr ....... RRRRRRr');
  });
});

describe('a study grant is deducted for rehabilitation begun from 1.8.2025 (36 a §)', () => {
  const with50 = (start: string, on: string): number | null =>
    dailyOn(
      atMinimum({
        from: on.slice(0, 7),
        steps: [
          rehab('vocational-training', start),
          { situation: 'other-benefit', benefit: 'study-grant', from: start, monthly: 50, effect: 'deducts' },
        ],
      }),
      on,
    );
  it.each([
    ['2025-07-31', '2025-09-15', 31_99],
    ['2025-08-01', '2025-09-15', 29_99],
    ['2025-07-31', '2026-03-16', 31_99],
  ])('begun on %s, on %s: %i cents', (start, on, expected) => {
    expect(with50(start, on)).toBe(expected);
  });
});

describe('a full pension beside rehabilitation: a tenth ÷ 25, the pension goes on, unemployment benefit is barred', () => {
  const pension = (from: string, more: object = {}): StepText => ({
    situation: 'pension',
    benefit: 'disability-pension',
    from,
    decidedOn: '2026-02-02',
    monthly: 1000,
    ...more,
  });

  it('4.00 € a day beside 1,000 €', () => {
    const result = atMinimum({
      from: '2026-02',
      months: 3,
      steps: [pension('2026-02-01'), rehab('work-trial', '2026-02-09')],
    });
    // 9.2. + 30 days = 11.3.
    expect(firstPaid(result)).toBe('2026-03-11');
    // April 2026: 24 working days.
    expect(paidIn(result, '2026-04', 'rehabilitation-allowance')).toEqual({ days: 24, gross: 96_00 });
    expect(paidIn(result, '2026-04', 'disability-pension').gross).toBe(1000_00);
  });

  it('a pension of history that still runs', () => {
    const result = atMinimum({
      from: '2026-03',
      months: 2,
      history: [{ benefit: 'rehabilitation-subsidy', from: '2025-01-01', to: '2026-02-28', monthly: 1000 }],
      steps: [pension('2026-03-01', { benefit: 'rehabilitation-subsidy' }), rehab('work-trial', '2026-03-01')],
    });
    expect(firstPaid(result)).toBe('2026-03-31');
    expect(dailyOn(result, '2026-03-31')).toBe(4_00);
  });

  it('pending or refused pensions change nothing', () => {
    for (const outcome of ['pending', 'refused']) {
      expect(trialWith(pension('2026-02-01', { outcome }))).toBe(31_99);
    }
  });
});

describe('R49, R58: work beside rehabilitation', () => {
  const half: StepText = { situation: 'work', from: '2026-02-01', to: '2026-03-15', monthlyPay: 900, workingTime: 0.5 };

  it('mode DAY without partial: the allowance goes to the employer, the pay covers', () => {
    const steps = [half, rehab('work-ability-course', '2026-03-02')];
    const result = atMinimum({ from: '2026-03', steps });
    expect(stripOf({ from: '2026-03', steps }, '2026-03-02', '2026-03-06')).toBe('WWWWW');
    expect(stripOf({ from: '2026-03', steps }, '2026-03-07', '2026-03-15')).not.toContain('.');
    expect(stripOf({ from: '2026-03', steps }, '2026-03-16', '2026-03-22')).toBe('RRRRRrr');
    expect(benefitOn(result, '2026-03-10')).toBeNull();
    expect(result.days[9]?.obstacles.rehabilitation).toEqual(['to-employer']);
  });

  it('partial: half on worked days of mode DAY, full on the others', () => {
    const result = atMinimum({
      from: '2026-03',
      steps: [half, rehab('work-ability-course', '2026-03-02', { partial: true })],
    });
    expect(benefitOn(result, '2026-03-03')).toBe('partial-rehabilitation-allowance');
    expect(dailyOn(result, '2026-03-03')).toBe(16_00);
    expect(benefitOn(result, '2026-03-16')).toBe('rehabilitation-allowance');
    expect(dailyOn(result, '2026-03-16')).toBe(31_99);
    expect(paidIn(result, '2026-03', 'partial-rehabilitation-allowance')).toEqual({ days: 9, gross: 144_00 });
  });

  it('no effect in mode WHOLE', () => {
    // Work that begins on the start day leaves the client outside working life at the start.
    const steps = [{ ...half, from: '2026-03-02' }, rehab('work-trial', '2026-03-02', { partial: true })];
    const result = atMinimum({ from: '2026-03', steps });
    expect([benefitOn(result, '2026-03-07'), dailyOn(result, '2026-03-07')]).toEqual([
      'rehabilitation-allowance',
      31_99,
    ]);
  });

  it('the half comes before what is deducted', () => {
    const steps: StepText[] = [
      half,
      rehab('work-ability-course', '2026-03-02', { partial: true }),
      { ...OTHER, benefit: 'foreign-pension', monthly: 100, effect: 'deducts' },
    ];
    // 16.00 − 4.00
    expect(dailyOn(atMinimum({ from: '2026-03', steps }), '2026-03-10')).toBe(12_00);
  });
});

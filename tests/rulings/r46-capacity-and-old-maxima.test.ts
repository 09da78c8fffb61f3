/** R46, R56: twelve months of capacity, the 50 extra days, and what an old maximum leaves. */
import { describe, expect, test } from 'vitest';
import { type CaseText, run, type StepText } from '../support/case.js';
import { JOBSEEKER, paidDays, sicknessObstacles } from '../support/sickness.js';

const ill = (from: string, to?: string, illness = 'back'): StepText => ({
  situation: 'incapacity',
  from,
  illness,
  ...(to !== undefined && { to }),
});
const work = (from: string, to: string): StepText => ({ situation: 'work', from, to, monthlyPay: 2000 });

/** The maximum for the back ended on 31.1.2026, as history records it. */
const MAXIMUM = [
  { benefit: 'sickness-allowance', from: '2025-02-13', to: '2026-01-31', illness: 'back' },
  { decision: 'sickness-maximum', decidedOn: '2026-01-20', lastDay: '2026-01-31', illness: 'back' },
];

function paidAfter(steps: StepText[], more: Partial<CaseText> = {}): string[] {
  return paidDays(run({ from: '2026-02', months: 24, history: MAXIMUM, steps, ...more }));
}

describe('the same illness needs twelve months of capacity after the maximum', () => {
  test('registered 1.2.2026–31.1.2027, onset 1.2.2027: paid from 12.2.', () => {
    // 2.–6., 8.–11.2. are the nine days.
    expect(paidAfter([JOBSEEKER('2026-02-01'), ill('2027-02-01', '2027-02-28')])[0]).toBe('2027-02-12');
  });

  test('onset one day earlier: nothing', () => {
    expect(paidAfter([JOBSEEKER('2026-02-01'), ill('2027-01-31', '2027-02-28')])).toEqual([]);
  });

  test('registered one day later: nothing on 1.2.2027', () => {
    expect(paidAfter([JOBSEEKER('2026-02-02'), ill('2027-02-01', '2027-02-28')])).toEqual([]);
    expect(paidAfter([JOBSEEKER('2026-02-02'), ill('2027-02-02', '2027-02-28')]).length).toBeGreaterThan(0);
  });

  test('service, work and rehabilitation days count as well', () => {
    const steps: StepText[] = [
      JOBSEEKER('2026-02-01', '2026-03-31'),
      work('2026-04-01', '2026-05-31'),
      { situation: 'service', service: 'coaching', from: '2026-06-01', to: '2026-07-31' },
      { situation: 'rehabilitation', programme: 'work-trial', from: '2026-08-01', to: '2026-10-31' },
      JOBSEEKER('2026-11-01'),
    ];
    expect(paidAfter([...steps, ill('2027-02-01', '2027-02-28')])[0]).toBe('2027-02-12');
  });

  test('a day of nothing between breaks the twelve months', () => {
    const steps = [JOBSEEKER('2026-02-01', '2026-08-30'), JOBSEEKER('2026-09-01')];
    expect(paidAfter([...steps, ill('2027-02-01', '2027-02-28')])).toEqual([]);
    expect(paidAfter([...steps, ill('2027-09-01', '2027-09-30')]).length).toBeGreaterThan(0);
  });

  test('twelve months once had are not lost by what follows', () => {
    const steps = [JOBSEEKER('2026-02-01', '2027-02-28'), ill('2027-05-03', '2027-05-31')];
    // 4., 5., 7., 8. (6.5. is Ascension Day), 10.–14.5.; first paid 15.5.
    expect(paidAfter(steps)[0]).toBe('2027-05-15');
  });

  test('the bridge of an unfit jobseeker counts, but the right needs a new step', () => {
    const pension: StepText = { situation: 'pension', benefit: 'disability-pension', from: '2026-01-15' };
    const goingOn = [JOBSEEKER('2026-02-01'), pension, ill('2026-02-01', '2027-12-31')];
    expect(paidAfter(goingOn)).toEqual([]);
    const anew = [JOBSEEKER('2026-02-01'), pension, ill('2026-02-01', '2027-02-10'), ill('2027-03-01', '2027-03-31')];
    expect(paidAfter(anew)[0]).toBe('2027-03-12');
  });

  test('unemployment benefit in history counts as capacity (R56)', () => {
    const history = [
      ...MAXIMUM,
      { benefit: 'labour-market-subsidy', from: '2026-02-01', to: '2026-04-30' },
      { benefit: 'general-social-security-benefit', from: '2026-05-01', to: '2026-11-30' },
    ];
    const steps = [JOBSEEKER('2026-12-01'), ill('2027-02-01', '2027-02-28')];
    expect(paidAfter(steps, { from: '2026-12', months: 4, history })[0]).toBe('2027-02-12');
  });

  test('twelve months complete in history, then a month of nothing', () => {
    const history = [
      { benefit: 'sickness-allowance', from: '2024-02-13', to: '2025-01-31', illness: 'back' },
      { decision: 'sickness-maximum', lastDay: '2025-01-31', illness: 'back' },
      { benefit: 'labour-market-subsidy', from: '2025-02-01', to: '2026-04-30' },
      { benefit: 'general-social-security-benefit', from: '2026-05-01', to: '2026-10-31' },
    ];
    expect(paidAfter([ill('2026-12-01', '2026-12-31')], { from: '2026-12', months: 2, history })[0]).toBe('2026-12-12');
  });

  test('history in which Kela already pays the same illness again', () => {
    const history = [
      { benefit: 'sickness-allowance', from: '2023-08-14', to: '2024-06-30', illness: 'back' },
      { decision: 'sickness-maximum', lastDay: '2024-06-30', illness: 'back' },
      { benefit: 'labour-market-subsidy', from: '2024-07-01', to: '2026-02-28' },
      { benefit: 'sickness-allowance', from: '2026-03-13', to: '2026-11-30', illness: 'back' },
    ];
    // D7 from then on: the maximum ends 28.2.2027.
    const paid = paidAfter([ill('2026-12-01')], { from: '2026-12', months: 5, history });
    expect([paid[0], paid.at(-1)]).toEqual(['2026-12-01', '2027-02-27']);
  });
});

describe('a new illness after a maximum starts a new count', () => {
  test('at once, with its own waiting and its own 300 days', () => {
    // D7 by another illness.
    const paid = paidAfter([ill('2026-03-02', undefined, 'mood')]);
    expect([paid[0], paid.at(-1), paid.length]).toEqual(['2026-03-13', '2027-02-27', 292]);
  });

  test('already running in history', () => {
    const history = [
      ...MAXIMUM,
      { benefit: 'sickness-allowance', from: '2026-03-13', to: '2026-11-30', illness: 'mood' },
    ];
    const paid = paidAfter([ill('2026-12-01', undefined, 'mood')], { from: '2026-12', months: 5, history });
    expect([paid[0], paid.at(-1)]).toEqual(['2026-12-01', '2027-02-27']);
  });

  test('an illness that took part in the maximum is not new', () => {
    const history = [
      { benefit: 'sickness-allowance', from: '2025-02-13', to: '2025-08-31', illness: 'mood' },
      { benefit: 'sickness-allowance', from: '2025-09-15', to: '2026-01-31', illness: 'back' },
      MAXIMUM[1] as Record<string, unknown>,
    ];
    expect(paidAfter([ill('2026-03-02', '2026-04-30', 'mood')], { history })).toEqual([]);
  });

  test('earlier days fill the maximum in the first payable month: nothing for the old, a new count for a new', () => {
    // D25: onset 12.1.2026 with 295 days.
    const history = [
      { benefit: 'sickness-allowance', from: '2024-06-03', to: '2025-06-14', days: 295, illness: 'back' },
    ];
    const last = (illness: string) =>
      paidDays(run({ from: '2026-01', months: 15, history, steps: [ill('2026-01-12', undefined, illness)] })).at(-1);
    expect(last('back')).toBeUndefined();
    // First paid 23.1.: 8 days of January, 24, 26, 24, 24, 25, 27, 26, 26, 26, 25, 25 to the year's end = 286; January 24 → 310.
    expect(last('mood')).toBe('2026-12-31');
  });
});

describe('50 extra days after 30 calendar days of work, once per maximum', () => {
  test('30 days of work 1.3.–30.3.2026: 50 days in one spell', () => {
    const paid = paidAfter([work('2026-03-01', '2026-03-30'), ill('2026-05-04', '2026-09-30')]);
    // 5.–9., 11.–13., 15.5. (14.5. Ascension Day); paid from 16.5.
    expect([paid[0], paid.length]).toEqual(['2026-05-16', 50]);
  });

  test('29 days of work: nothing', () => {
    expect(paidAfter([work('2026-03-01', '2026-03-29'), ill('2026-05-04', '2026-09-30')])).toEqual([]);
  });

  test('30 days in two parts are not consecutive: nothing', () => {
    const steps = [work('2026-03-01', '2026-03-15'), work('2026-03-17', '2026-03-31'), ill('2026-05-04', '2026-09-30')];
    expect(paidAfter(steps)).toEqual([]);
  });

  test('in several spells, 50 in all, and no second fifty after more work', () => {
    const steps = [
      work('2026-03-01', '2026-04-30'),
      ill('2026-05-04', '2026-06-13'),
      work('2026-07-20', '2026-09-30'),
      ill('2026-10-01', '2027-01-31'),
    ];
    // 16.5.–13.6.: 13 + 12 = 25 days; then waiting 2., 3., 5.–10., 12.10., paid from 13.10. for 25 days more.
    const paid = paidAfter(steps);
    expect(paid.length).toBe(50);
    expect([paid[24], paid[25], paid[49]]).toEqual(['2026-06-13', '2026-10-13', '2026-11-11']);
  });

  test('work before the maximum ended does not count', () => {
    expect(
      paidAfter([ill('2026-05-04', '2026-09-30')], {
        steps: [work('2026-01-01', '2026-02-20'), ill('2026-05-04', '2026-09-30')],
      }),
    ).toEqual([]);
  });

  test('without work the days are barred by the maximum', () => {
    const result = run({ from: '2026-02', months: 6, history: MAXIMUM, steps: [ill('2026-05-04', '2026-06-30')] });
    expect(sicknessObstacles(result, '2026-06-01')).toEqual(['maximum']);
  });
});

describe('twelve months between two incapacities wipe out earlier days', () => {
  const spell = (from: string, to: string) => ({ benefit: 'sickness-allowance', from, to, illness: 'old' });
  // Onset 2.3.2026: 8 earlier days move the maximum from 28.2. to 31.1.2027.
  const last = (history: Record<string, unknown>[], steps: StepText[] = []) =>
    paidDays(run({ from: '2026-03', months: 13, history, steps: [...steps, ill('2026-03-02')] })).at(-1);

  test('last sick 1.3.2025, exactly twelve months: wiped out', () => {
    expect(last([spell('2025-02-03', '2025-03-01')])).toBe('2027-02-27');
  });

  test('last sick 3.3.2025: not', () => {
    expect(last([spell('2025-02-03', '2025-03-03')])).toBe('2027-01-30');
  });

  test('a pension in between is no capacity', () => {
    const pension = { benefit: 'rehabilitation-subsidy', from: '2025-06-01', to: '2025-12-31', monthly: 900 };
    expect(last([spell('2024-10-01', '2024-10-31'), pension])).toBe('2027-01-30');
    expect(last([spell('2024-10-01', '2024-10-31')])).toBe('2027-02-27');
  });
});

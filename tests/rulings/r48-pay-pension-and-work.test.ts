/** R48, R36, R57 (sickness): work, employer's sick pay, pensions and other benefits beside an incapacity of 2.3.2026. */
import { describe, expect, test } from 'vitest';
import { type CaseText, paidIn, run, type StepText, strip } from '../support/case.js';
import {
  eurosOn,
  gapsOf,
  JOBSEEKER,
  paidDays,
  sicknessObstacles,
  UNEMPLOYED_BEFORE,
  unemploymentObstacles,
} from '../support/sickness.js';

const ill = (more: Record<string, unknown> = {}): StepText => ({
  situation: 'incapacity',
  from: '2026-03-02',
  ...more,
});
const pension = (more: { from: string } & Record<string, unknown>): StepText => ({
  situation: 'pension',
  benefit: 'disability-pension',
  decidedOn: '2026-03-01',
  ...more,
});

function march(steps: StepText[], more: Partial<CaseText> = {}) {
  return run({ from: '2026-03', steps, ...more });
}

describe('incapacity suspends work', () => {
  test('no pay and no cover: 2 200 × 10 ÷ 22 weekdays', () => {
    const work: StepText = { situation: 'work', from: '2026-01-01', monthlyPay: 2200 };
    const result = march([work, ill({ from: '2026-03-16' })]);
    expect(paidIn(result, '2026-03', 'wages')).toEqual({ days: 10, gross: 100000 });
    expect(gapsOf(result)).toEqual(['2026-03-16 … 2026-03-26']);
    expect(strip(result, '2026-03-09')).toBe('WWWWWWW ....... ....SSs SS');
  });

  test('work above 80 % does not bar unemployment benefit on days on which it is suspended', () => {
    const result = march([{ situation: 'work', from: '2026-01-01', monthlyPay: 2200 }, ill()]);
    expect(unemploymentObstacles(result, '2026-03-13')).not.toContain('working-time');
  });
});

describe('employer’s sick pay', () => {
  const pay = (monthly: number, to: string) => ({ employerPay: { monthly, to } });
  const client = { annualIncome: { decided: 30000 } }; // 67.98 a day in 2026

  test('covers the waiting days and bars unemployment benefit', () => {
    const history = [UNEMPLOYED_BEFORE('2025-01-01', '2026-02-28')];
    const result = march([JOBSEEKER('2026-03-01'), ill(pay(500, '2026-03-06'))], { history, client });
    expect(strip(result, '2026-03-01', '2026-03-15')).toBe('u WWWWWuu UUUUSSs');
    expect(unemploymentObstacles(result, '2026-03-04')).toContain('employer-pay');
  });

  test('leaves the client the allowance above pay ÷ 25', () => {
    // 1 000 ÷ 25 = 40.00 → 27.98
    expect(eurosOn(march([ill(pay(1000, '2026-03-31'))], { client }), '2026-03-13')).toBe(27.98);
  });

  test.each([
    [1699.38, 0.0], // ÷ 25 = 67.9752 → 67.98
    [1699.25, 0.01], // 67.97
    [1700, 0.0],
  ])('pay of %d leaves %d', (monthly, left) => {
    const result = march([ill(pay(monthly, '2026-03-31'))], { client });
    expect(eurosOn(result, '2026-03-13') ?? 0).toBe(left);
    expect(strip(result, '2026-03-02', '2026-03-08')).toBe('WWWWWWW');
    expect(gapsOf(result)).toEqual([]);
  });

  test('a part month by weekdays: 1 100 × 14 ÷ 22', () => {
    const result = march([ill(pay(1100, '2026-03-19'))], { client });
    expect(paidIn(result, '2026-03', 'employer-sick-pay')).toEqual({ days: 14, gross: 70000 });
    expect(eurosOn(result, '2026-03-20')).toBe(67.98);
  });

  test('its days count towards the maximum: 28.2.2027 with and without', () => {
    const of = (step: StepText) => paidDays(run({ from: '2026-03', months: 14, client, steps: [step] })).at(-1);
    expect(of(ill(pay(3000, '2026-08-31')))).toBe('2027-02-27');
  });

  test('allowance that goes wholly to the employer begins the 30 days (R57)', () => {
    const steps = [ill({ to: '2026-03-31', ...pay(3000, '2026-03-31') }), ill({ from: '2026-04-15' })];
    expect(paidDays(run({ from: '2026-03', months: 2, client, steps }))[0]).toBe('2026-04-16');
  });

  test('and the 60 days of certificate A', () => {
    const steps = [ill({ certificate: 'A', ...pay(3000, '2026-04-30') })];
    expect(paidDays(run({ from: '2026-03', months: 4, client, steps })).at(-1)).toBe('2026-05-26');
  });

  test('pay that ends inside the waiting period leaves a gap to its end', () => {
    const result = march([ill(pay(1100, '2026-03-06'))], { client });
    expect(gapsOf(result)).toEqual(['2026-03-07 … 2026-03-12']);
  });
});

describe('a granted pension', () => {
  test.each([
    [787.12, 0.51], // ÷ 25 = 31.4848
    [787.13, 0.5], // 31.4852
    [799.75, null], // 31.99: nothing is left
    [400, 15.99],
  ])('of %d leaves %d of the minimum', (monthly, left) => {
    expect(eurosOn(march([ill(), pension({ from: '2026-03-01', monthly })]), '2026-03-13') || null).toBe(left);
  });

  test('bars unemployment benefit and covers the waiting days', () => {
    const history = [UNEMPLOYED_BEFORE('2025-01-01', '2026-02-28')];
    const steps = [JOBSEEKER('2026-03-01'), ill(), pension({ from: '2026-03-01', monthly: 400 })];
    const result = march(steps, { history });
    expect(strip(result, '2026-03-02', '2026-03-15')).toBe('PPPPPPP PPPPSSs');
    expect(unemploymentObstacles(result, '2026-03-03')).toContain('pension');
  });

  test('is shown from its `from`, pending before; its decision day changes nothing', () => {
    const result = march([
      ill(),
      pension({ from: '2026-03-20', appliedOn: '2026-01-02', decidedOn: '2026-06-01', monthly: 400 }),
    ]);
    expect([eurosOn(result, '2026-03-19'), eurosOn(result, '2026-03-20')]).toEqual([31.99, 15.99]);
    // 400 × 12 ÷ 31 calendar days
    expect(paidIn(result, '2026-03', 'disability-pension')).toEqual({ days: 12, gross: 15484 });
  });

  test.each(['refused', 'pending'])('%s: nothing comes off', (outcome) => {
    const step = pension({ from: '2026-03-01', outcome, monthly: 400 });
    expect(eurosOn(march([ill(), step]), '2026-03-13')).toBe(31.99);
  });

  test('without `monthly` the national pension by table comes off, the guarantee pension does not', () => {
    const result = march([ill(), pension({ from: '2026-03-01' })]);
    expect(eurosOn(result, '2026-03-13')).toBe(0.51);
    expect(result.assumptions).toContain('pension-by-table');
  });

  test('without `monthly`, couple: 702.69 ÷ 25 = 28.11', () => {
    const result = march([ill(), pension({ from: '2026-03-01' })], { household: { spouse: true } });
    expect(eurosOn(result, '2026-03-13')).toBe(3.88);
  });
});

describe('other benefits beside sickness allowance (R36)', () => {
  const other = (benefit: string, effect: string, monthly = 300): StepText => ({
    situation: 'other-benefit',
    benefit,
    effect,
    monthly,
    from: '2026-03-01',
  });

  test('`deducts` takes 1/25, `none` nothing', () => {
    expect(eurosOn(march([ill(), other('foreign-pension', 'deducts')]), '2026-03-13')).toBe(19.99);
    expect(eurosOn(march([ill(), other('foreign-pension', 'none')]), '2026-03-13')).toBe(31.99);
  });

  test('several deduct, each rounded for itself', () => {
    // 100.12 ÷ 25 = 4.0048 → 4.00 and 100.13 ÷ 25 = 4.0052 → 4.01
    const steps = [ill(), other('foreign-pension', 'deducts', 100.12), other('study-grant', 'deducts', 100.13)];
    expect(eurosOn(march(steps), '2026-03-13')).toBe(23.98);
  });

  test.each(['old-age-pension', 'earnings-related-pension'])('%s with `bars`', (benefit) => {
    const result = march([ill(), other(benefit, 'bars')]);
    expect(paidDays(result)).toEqual([]);
    expect(sicknessObstacles(result, '2026-03-13')).toEqual(['other-benefit']);
    expect(strip(result, '2026-03-09', '2026-03-15')).toBe('OOOOOOO');
  });

  test('bars without money do not cover', () => {
    expect(strip(march([ill(), other('other', 'bars', 0)]), '2026-03-09', '2026-03-15')).toBe('.......');
  });

  test('parental allowance bars sickness allowance', () => {
    const result = march([ill(), other('parental-allowance', 'bars', 800)]);
    expect(sicknessObstacles(result, '2026-03-13')).toEqual(['parental']);
  });

  test('child home care and housing allowance do not touch it', () => {
    const steps = [ill(), other('home-care-allowance', 'none'), other('general-housing-allowance', 'none')];
    expect(eurosOn(march(steps), '2026-03-13')).toBe(31.99);
  });
});

/** R14: order of operations, adjustment by month of receipt, the 80 % limit, the smallest payment. */
import { describe, expect, test } from 'vitest';
import { run, type StepText, strip } from '../support/case.js';
import { euroOn, GENERAL, monthOf, unemployed, zeroOn } from '../support/unemployment.js';

const served = { unemploymentWaiting: 'served' };
const rental = (monthly: number) => ({ kind: 'rental', monthly });
const homeCare = (monthly: number) => ({ kind: 'home-care-allowance', monthly });
const deducted = (monthly: number): StepText => ({
  situation: 'other-benefit',
  benefit: 'partial-disability-pension',
  effect: 'deducts',
  from: '2020-01-01',
  monthly,
});
const work = (monthlyPay: number, more: Record<string, unknown> = {}): StepText => ({
  situation: 'work',
  from: '2020-01-01',
  monthlyPay,
  workingTime: 0.5,
  ...more,
});
const parents = (monthlyIncome: number) => ({ parents: { livesWith: true, monthlyIncome } });

/** June 2026: 22 days; F = 37.21 × 21.5 = 800.015. */
const june = (otherIncome: unknown[], steps: StepText[], household = {}) =>
  euroOn(unemployed('2026-06', { client: { ...served, otherIncome }, household, steps }), '2026-06-01');

describe('R14 order of operations (general benefit, June 2026, F = 800.015)', () => {
  test.each<[string, unknown[], StepText[], object, number]>([
    // M = 800.015 − 50 % × (911 − 311) = 500.015
    ['means test alone', [rental(911)], [], {}, 23.26],
    // min(500.015, 800.015 − 200 = 600.015): the smaller of the two, not both
    ['a small deductible benefit beside it changes nothing', [rental(911)], [deducted(200)], {}, 23.26],
    // min(500.015, 400.015)
    ['a bigger one replaces it', [rental(911)], [deducted(400)], {}, 18.61],
    // 400.015 − 100 = 300.015
    ['home care allowance then comes off in full', [rental(911), homeCare(100)], [deducted(400)], {}, 13.95],
    // min(300.015, F − 50 % × (3 000 − 2 500) = 550.015)
    [
      "parents' income is taken from the full amount",
      [rental(911), homeCare(100)],
      [deducted(400)],
      parents(3000),
      13.95,
    ],
    // F − 50 % × (3 600 − 2 500) = 250.015; the floor is 35 % × 300.015 = 105.00525
    ["parents' income that takes more", [rental(911), homeCare(100)], [deducted(400)], parents(3600), 11.63],
    // the floor 105.00525 ÷ 21.5 = 4.884…
    ['down to 35 % of what was left', [rental(911), homeCare(100)], [deducted(400)], parents(9000), 4.88],
    // pay last: 11.63 − 50 % × 200 ÷ 21.5 (4.65)
    ['pay comes off the result', [rental(911), homeCare(100)], [deducted(400), work(200)], parents(3600), 6.98],
  ])('%s', (_, income, steps, household, daily) => {
    expect(june(income, steps, household)).toBe(daily);
  });

  test('smallest payment is looked at last: 0.86 € × 21 days is too little, in June with 22 days it is paid', () => {
    const result = unemployed('2026-05', { months: 2, steps: [work(1563)] });
    expect(monthOf(result, '2026-05', GENERAL)).toEqual({ days: 0, euros: 0 });
    expect(monthOf(result, '2026-06', GENERAL)).toEqual({ days: 22, euros: 18.92 });
  });

  test('basic allowance knows no means test, but deductible benefits and home care allowance', () => {
    const client = { ...served, workCondition: { met: true }, otherIncome: [rental(5000), homeCare(100)] };
    // (800.015 − 400 − 100) ÷ 21.5
    expect(euroOn(unemployed('2026-02', { client, steps: [deducted(400)] }), '2026-02-02')).toBe(13.95);
  });

  test('each item of income counts in full euros: 311.99 + 0.99 is 311', () => {
    expect(june([rental(311.99), { kind: 'other', monthly: 0.99 }], [])).toBe(37.21);
    expect(june([rental(312.99), { kind: 'other', monthly: 0.99 }], [])).toBe(37.19); // 799.515 ÷ 21.5 = 37.1867
  });
});

describe('R14 pay adjusts the month in which it is received', () => {
  const juneWork = (payMonthOffset: number) =>
    unemployed('2026-06', { months: 3, steps: [work(1000, { from: '2026-06-01', to: '2026-06-30', payMonthOffset })] });

  test.each([
    ['in the month of the work', 0, [13.95, 37.21, 37.21]],
    ['a month after it', 1, [37.21, 13.95, 37.21]],
    ['two months after it', 2, [37.21, 37.21, 13.95]],
  ])('%s', (_, offset, daily) => {
    const result = juneWork(offset);
    expect(['2026-06-15', '2026-07-15', '2026-08-14'].map((iso) => euroOn(result, iso))).toEqual(daily);
  });

  test('one amount for all days of the month, also those before the work began', () => {
    // 16.–30.6.: 11 of 22 weekdays of 2 000 € = 1 000 €
    const result = unemployed('2026-06', { steps: [work(2000, { from: '2026-06-16' })] });
    expect(monthOf(result, '2026-06', GENERAL)).toEqual({ days: 22, euros: 306.9 });
    expect(euroOn(result, '2026-06-01')).toBe(13.95);
  });

  test('the pay of two jobs adds up', () => {
    expect(june([], [work(600, { workingTime: 0.3 }), work(400, { workingTime: 0.3 })])).toBe(13.95);
  });
});

describe('R14 working time above 80 % bars the days on which the work runs', () => {
  test.each([
    [0.8, 'UUUUUuu UUUUUuu'],
    [0.80001, 'WWWWWWW WWWUUuu'],
    [1, 'WWWWWWW WWWUUuu'],
  ])('share %s of full time to Wednesday 10.6.', (workingTime, days) => {
    const result = unemployed('2026-06', { steps: [work(800, { to: '2026-06-10', workingTime })] });
    expect(strip(result, '2026-06-01', '2026-06-14')).toBe(days);
  });

  test('two jobs of half time each are full time on the days on which both run', () => {
    const result = unemployed('2026-06', { steps: [work(500), work(500, { from: '2026-06-08', to: '2026-06-09' })] });
    expect(strip(result, '2026-06-01', '2026-06-14')).toBe('UUUUUuu WWUUUuu');
  });

  test('working time left out is full time', () => {
    const whole: StepText = { situation: 'work', from: '2026-06-01', to: '2026-06-05', monthlyPay: 2200 };
    expect(strip(unemployed('2026-06', { steps: [whole] }), '2026-06-01', '2026-06-07')).toBe('WWWWWuu');
  });
});

describe('R14 the smallest payment by calendar month of entitlement', () => {
  const of = (registered: { from: string; to?: string }, pay: number, months = 1) =>
    run({ from: '2026-06', months, client: served, steps: [{ situation: 'jobseeker', ...registered }, work(pay)] });

  test('one day of 18.61 € is paid, one day of 18.58 € is not', () => {
    // 37.21 − 50 % × 800 ÷ 21.5 = 18.61; − 50 % × 801 ÷ 21.5 (18.63) = 18.58
    const oneDay = (pay: number) => of({ from: '2026-06-01', to: '2026-06-01' }, pay);
    expect(monthOf(oneDay(800), '2026-06', GENERAL)).toEqual({ days: 1, euros: 18.61 });
    expect(monthOf(oneDay(801), '2026-06', GENERAL)).toEqual({ days: 0, euros: 0 });
    expect(zeroOn(oneDay(801), '2026-06-01')).toBe('smallest-payment');
  });

  test('it looks at the month, not at the block of payment: 1 day in June and 23 in July are two sums', () => {
    const result = of({ from: '2026-06-30' }, 801, 2);
    expect(monthOf(result, '2026-06', GENERAL).euros).toBe(0);
    expect(monthOf(result, '2026-07', GENERAL)).toEqual({ days: 23, euros: 427.34 });
  });
});

/** R31: days that a rule brings to zero. June 2026 begins on a Monday. */
import { describe, expect, test } from 'vitest';
import { run, type StepText, strip } from '../support/case.js';
import { euroOn, GENERAL, gapsOf, monthOf, REGISTERED, received, unemployed, zeroOn } from '../support/unemployment.js';

const work = (monthlyPay: number, more: Record<string, unknown> = {}): StepText => ({
  situation: 'work',
  from: '2020-01-01',
  monthlyPay,
  workingTime: 0.5,
  ...more,
});
const served = { unemploymentWaiting: 'served' };
const rich = { ...served, otherIncome: [{ kind: 'rental', monthly: 3000 }] };
const pension: StepText = {
  situation: 'other-benefit',
  benefit: 'foreign-pension',
  effect: 'deducts',
  monthly: 900,
  from: '2020-01-01',
};

describe('R31 they are covered', () => {
  test.each<[string, Record<string, unknown>, StepText[], string]>([
    ['means-test', rich, [], 'uuuuuuu'],
    ['benefit-deduction', served, [pension], 'uuuuuuu'],
    ['pay', served, [work(1700)], 'uuuuuuu'],
    // 37.21 − 36.80 = 0.41 × 22 = 9.02 €
    ['smallest-payment', served, [work(1582.4)], 'uuuuuuu'],
  ])('%s', (reason, client, steps, days) => {
    const result = unemployed('2026-06', { client, steps });
    expect(strip(result, '2026-06-01', '2026-06-07').toLowerCase()).toBe(days);
    expect(zeroOn(result, '2026-06-15')).toBe(reason);
    expect(result.gaps).toEqual([]);
    expect(result.summary.daysWithoutSupport).toBe(0);
    expect(monthOf(result, '2026-06', GENERAL).euros).toBe(0);
  });

  test('weekends are not reduced to zero: the calendar pays nothing on them anyway', () => {
    expect(zeroOn(unemployed('2026-06', { client: rich }), '2026-06-06')).toBeNull();
  });
});

describe('R31 for R5 a day brought to zero is unpaid, but for the smallest payment', () => {
  const ill: StepText = { situation: 'incapacity', from: '2026-06-15' };
  /** 15.6. + 16.–19., 22.–26. (20.6. is Midsummer Day): a gap to Friday 26. */
  const gap = ['2026-06-15…2026-06-26'];

  test.each<[string, Record<string, unknown>, StepText[], string[]]>([
    ['means test', rich, [], gap],
    ['a deductible benefit (which itself covers the days)', served, [pension], []],
    ['pay', served, [work(3600)], gap],
    ['nothing taken', served, [], []],
  ])('%s', (_, client, steps, gaps) => {
    const result = unemployed('2026-06', { client, steps: [...steps, ill] });
    expect(gapsOf(result)).toEqual(gaps);
  });

  test('the smallest payment: paid with 0 €, so R5 applies and there is no gap', () => {
    // Ten days of work in June: 10 of 22 days of 3 560 € = 1 618.18 → 37.63: nothing left; of 3 500 € = 1 590.91 → 37.00: 0.21 a day
    expect(gapsOf(unemployed('2026-06', { steps: [work(3560), ill] }))).toEqual(gap);
    const small = unemployed('2026-06', { steps: [work(3500), ill] });
    expect(zeroOn(small, '2026-06-12')).toBe('smallest-payment');
    expect(small.gaps).toEqual([]);
  });

  test("parents' income never brings nothing: 35 % is left, and R5 applies", () => {
    const result = unemployed('2026-06', {
      steps: [ill],
      household: { parents: { livesWith: true, monthlyIncome: 20_000 } },
    });
    expect(result.gaps).toEqual([]);
    expect(euroOn(result, '2026-06-15')).toBe(13.02);
  });
});

describe('R31 for R19 as well: rehabilitation from Monday 15.6. (ten days of waiting in this class)', () => {
  const training: StepText = {
    situation: 'rehabilitation',
    programme: 'vocational-training',
    from: '2026-06-15',
    to: '2026-07-31',
  };
  const afterIncome = (client: Record<string, unknown>, steps: StepText[] = []) =>
    strip(
      unemployed('2026-06', { months: 2, client, steps: [...steps, training] }),
      '2026-06-15',
      '2026-07-05',
    ).toUpperCase();

  test('after paid benefit no waiting', () => {
    expect(afterIncome(served)).toBe('RRRRRRR RRRRRRR RRRRRRR');
  });

  test('after benefit brought to zero by the means test, ten days: 15.–19., 22.–26.', () => {
    expect(afterIncome(rich)).toBe('UUUUUUU UUUUURR RRRRRRR');
  });

  test('after benefit brought to zero by the smallest payment alone, none', () => {
    // 10 of 22 days of 3 500 € = 1 590.91: 0.21 a day, 2.10 € for the ten days before
    expect(afterIncome(served, [work(3500, { to: '2026-06-12' })])).toBe('RRRRRRR RRRRRRR RRRRRRR');
  });
});

describe('R31 the test on a day looks at the month’s pay less the days of allowance before that day', () => {
  const rehabilitation = (from: string, to: string): StepText => ({
    situation: 'rehabilitation',
    programme: 'individual-rehabilitation',
    partial: true,
    from,
    to,
  });
  const history = [received('2026-05-31', '2026-05-01')];

  test('allowance 1.–12.6. comes off: of 15 days of 3 300 € five are left on Friday 19., so R5 applies on 22.', () => {
    const result = run({
      from: '2026-06',
      months: 2,
      history,
      steps: [
        REGISTERED,
        work(3300),
        rehabilitation('2026-06-01', '2026-06-12'),
        { situation: 'incapacity', from: '2026-06-22' },
      ],
    });
    // 22.6. + 23.–27., 29., 30.6., 1., 2.7.
    expect(strip(result, '2026-06-15', '2026-07-05')).toBe('UUUUUuu UUUUUuu UUUUSSs');
    expect(euroOn(result, '2026-06-15')).toBe(19.77); // 750 €: 17.44 off
  });

  test('allowance after the day does not: on Friday 5.6. the pay of 20 days (2 000 €) leaves nothing, a gap on 8. and 9.', () => {
    const result = run({
      from: '2026-06',
      history,
      steps: [
        REGISTERED,
        work(2200),
        { situation: 'incapacity', from: '2026-06-08', to: '2026-06-09' },
        rehabilitation('2026-06-15', '2026-06-26'),
      ],
    });
    // Nor on Friday 12., so the programme has one waiting day; 16.–26. are nine days of allowance: 11 of 22 days, 1 100 €.
    expect(strip(result)).toBe('UUUUUuu ..UUUuu URRRRrr RRRRRuu UU');
    expect(euroOn(result, '2026-06-01')).toBe(11.63);
  });
});

/** R36: other benefits that bar or deduct, and kinds of other income. */
import { describe, expect, test } from 'vitest';
import { OTHER_INCOME_KINDS } from '../../src/scenario/facts.js';
import { type StepText, strip } from '../support/case.js';
import {
  BASIC,
  benefitOnDay,
  coversOn,
  euroOn,
  gapsOf,
  monthOf,
  obstaclesOn,
  unemployed,
  zeroOn,
} from '../support/unemployment.js';

const served = { unemploymentWaiting: 'served' };
const other = (effect: string, monthly: number, more: Record<string, unknown> = {}): StepText => ({
  situation: 'other-benefit',
  benefit: 'foreign-pension',
  effect,
  monthly,
  from: '2026-06-08',
  to: '2026-06-14',
  ...more,
});
const weeks = (...steps: StepText[]) => strip(unemployed('2026-06', { steps }), '2026-06-01', '2026-06-21');

describe('R36 effects on unemployment benefit and cover', () => {
  test.each([
    ['bars, with an amount: nothing paid, covered', 'bars', 900, 'UUUUUuu OOOOOOO UUUUUuu'],
    ['bars, without an amount: a gap', 'bars', 0, 'UUUUUuu ....... UUUUUuu'],
    ['deducts', 'deducts', 400, 'UUUUUuu UUUUUuu UUUUUuu'],
    ['none', 'none', 900, 'UUUUUuu UUUUUuu UUUUUuu'],
  ])('%s', (_, effect, monthly, days) => {
    expect(weeks(other(effect, monthly))).toBe(days);
  });

  test('the obstacle is named', () => {
    expect(obstaclesOn(unemployed('2026-06', { steps: [other('bars', 0)] }), '2026-06-08')).toEqual(['other-benefit']);
  });

  test('deducts takes 1/21.5 a day, on its days only: 37.21 − 18.60', () => {
    const result = unemployed('2026-06', { steps: [other('deducts', 400)] });
    expect(['2026-06-05', '2026-06-08', '2026-06-15'].map((iso) => euroOn(result, iso))).toEqual([37.21, 18.61, 37.21]);
    expect(coversOn(result, '2026-06-08')).toEqual(['unemployment', 'other']);
  });

  test('none takes nothing and covers nothing: without registration the days are a gap', () => {
    const steps = [other('none', 900), { situation: 'abroad' as const, from: '2026-06-08', to: '2026-06-14' }];
    const result = unemployed('2026-06', { steps });
    expect(gapsOf(result)).toEqual(['2026-06-08…2026-06-14']);
    expect(monthOf(result, '2026-06', 'foreign-pension').days).toBe(7);
    expect(euroOn(unemployed('2026-06', { steps: [other('none', 900)] }), '2026-06-08')).toBe(37.21);
  });

  test('the benefit deducted is shown beside the rest: 7 of 30 days of 300 €', () => {
    const result = unemployed('2026-06', { steps: [other('deducts', 300)] });
    expect(monthOf(result, '2026-06', 'foreign-pension')).toEqual({ days: 7, euros: 70 });
  });

  test('R35 two benefits add up: 200 + 200 take 18.60 a day', () => {
    const steps = [other('deducts', 200), other('deducts', 200, { benefit: 'partial-disability-pension' })];
    expect(euroOn(unemployed('2026-06', { steps }), '2026-06-08')).toBe(18.61);
  });

  test('two that together take everything: 500 + 500', () => {
    const steps = [other('deducts', 500), other('deducts', 500, { benefit: 'partial-disability-pension' })];
    expect(zeroOn(unemployed('2026-06', { steps }), '2026-06-08')).toBe('benefit-deduction');
  });

  test('parental allowance bars unemployment benefit', () => {
    expect(weeks(other('bars', 1000, { benefit: 'parental-allowance' }))).toBe('UUUUUuu OOOOOOO UUUUUuu');
  });
});

describe('R36 kinds of other income in the means test (general benefit, 600 € a month)', () => {
  const daily = (kind: string, monthly = 600): number | null =>
    euroOn(unemployed('2026-06', { client: { ...served, otherIncome: [{ kind, monthly }] } }), '2026-06-15');

  test.each([
    'rental',
    'capital',
    'forest',
    'copyright',
    'informal-care',
    'foster-care',
    'partial-old-age-pension',
    'other',
  ])('%s counts: 30.49 €', (kind) => {
    expect(daily(kind)).toBe(30.49);
  });

  test.each(['child-benefit', 'housing-allowance', 'social-assistance', 'disability-allowance', 'child-maintenance'])(
    '%s does not: 37.21 €',
    (kind) => {
      expect(daily(kind)).toBe(37.21);
    },
  );

  test('home care allowance is deducted in full: (800.015 − 377.68) ÷ 21.5', () => {
    expect(daily('home-care-allowance', 377.68)).toBe(19.64);
  });

  test('every kind is in one of these lists', () => {
    expect(OTHER_INCOME_KINDS).toHaveLength(14);
  });

  test('home care allowance comes off the basic allowance too', () => {
    const client = {
      ...served,
      workCondition: { met: true },
      otherIncome: [{ kind: 'home-care-allowance', monthly: 400 }],
    };
    const result = unemployed('2026-02', { client });
    expect(benefitOnDay(result, '2026-02-02')).toBe(BASIC);
    expect(euroOn(result, '2026-02-02')).toBe(18.61);
  });
});

describe('R36 income that changes inside a month counts by day', () => {
  test('rent of 600 € from Tuesday 16.6. to Thursday 25.6.', () => {
    const otherIncome = [{ kind: 'rental', monthly: 600, from: '2026-06-16', to: '2026-06-25' }];
    const result = unemployed('2026-06', { client: { ...served, otherIncome } });
    expect(['2026-06-15', '2026-06-16', '2026-06-25', '2026-06-26'].map((iso) => euroOn(result, iso))).toEqual([
      37.21, 30.49, 30.49, 37.21,
    ]);
    expect(monthOf(result, '2026-06', 'general-social-security-benefit')).toEqual({ days: 22, euros: 764.86 });
  });

  test('a rise from 400 € to 600 € on 16.6.: (800.015 − 44.5) ÷ 21.5 = 35.14, then 30.49', () => {
    const otherIncome = [
      { kind: 'rental', monthly: 400, to: '2026-06-15' },
      { kind: 'rental', monthly: 600, from: '2026-06-16' },
    ];
    const result = unemployed('2026-06', { client: { ...served, otherIncome } });
    expect(['2026-06-15', '2026-06-16'].map((iso) => euroOn(result, iso))).toEqual([35.14, 30.49]);
  });
});

import { describe, expect, test } from 'vitest';
import type { Benefit } from '../../src/law/benefits.js';
import { told } from '../support/tax.js';

describe('4 € a day', () => {
  test.each([
    ['labour-market-subsidy', '2025-06-16', '20 flat'],
    ['basic-unemployment-allowance', '2026-06-15', '20 flat'],
    ['general-social-security-benefit', '2026-06-15', '20 flat'],
    ['partial-sickness-allowance', '2026-06-15', '14 wage-card'],
    ['rehabilitation-allowance', '2026-06-15', '25 card-with-floor'],
  ] as const)('%s on %s: nothing up to it, above %s', (benefit, paid, above) => {
    const at = (perDay: number) => told(benefit, paid, { perDay, wageCard: 14 });
    expect([at(3.99), at(4), at(4.01)]).toEqual(['0 small-payment', '0 small-payment', above]);
  });

  test('the minimum of sickness allowance, and only the minimum', () => {
    const at = (perDay: number, atMinimum: boolean) =>
      told('sickness-allowance', '2026-06-15', { perDay, atMinimum, wageCard: 14 });
    expect([at(3.99, true), at(4, true), at(4.01, true)]).toEqual(['0 small-payment', '0 small-payment', '20 flat']);
    expect([at(3.99, false), at(4, false)]).toEqual(['25 card-with-floor', '25 card-with-floor']);
  });

  test('rehabilitation allowance on top of a pension', () => {
    const at = (perDay: number) => told('rehabilitation-allowance', '2026-06-15', { perDay, besidePension: true });
    expect([at(4), at(4.01)]).toEqual(['0 small-payment', '40 beside-pension']);
  });

  test('the earnings-related allowance has no such limit', () => {
    expect(told('earnings-related-allowance', '2026-06-15', { perDay: 4, wageCard: 14 })).toBe('25 card-with-floor');
  });
});

/** Each limit with the percentage up to it and above it. */
type Limits = readonly (readonly [limit: number, upTo: number, above: number])[];

const TO_2025: Readonly<Record<'sickness' | 'unemployment', Limits>> = {
  sickness: [
    [26, 20, 25],
    [41, 25, 30],
    [56, 30, 35],
    [78, 35, 40],
    [92, 40, 45],
    [123, 45, 50],
  ],
  unemployment: [
    [26, 20, 25],
    [39, 25, 30],
    [51, 30, 35],
    [66, 35, 40],
    [100, 40, 45],
    [156, 45, 50],
  ],
};
const FROM_2026: Readonly<Record<'sickness' | 'unemployment', Limits>> = {
  sickness: [
    [56, 20, 25],
    [92, 25, 30],
  ],
  unemployment: [
    [66, 20, 25],
    [100, 25, 30],
  ],
};
const TABLES = [
  ['sickness-allowance', 'sickness'],
  ['partial-sickness-allowance', 'sickness'],
  ['rehabilitation-allowance', 'sickness'],
  ['earnings-related-allowance', 'unemployment'],
] as const satisfies readonly (readonly [Benefit, string])[];

describe.each(TABLES)('no card: %s', (benefit, table) => {
  const at = (paid: string, perDay: number) => told(benefit, paid, { perDay });

  test.each([
    ...['2021-01-01', '2025-12-31'].flatMap((paid) => TO_2025[table].map((limits) => [paid, ...limits] as const)),
    ...['2026-01-01', '2027-06-15'].flatMap((paid) => FROM_2026[table].map((limits) => [paid, ...limits] as const)),
  ])('paid %s, %s € a day: %s %% up to it, %s %% above', (paid, limit, upTo, above) => {
    expect([at(paid, limit - 0.01), at(paid, limit), at(paid, limit + 0.01)]).toEqual([
      `${upTo} no-card-table`,
      `${upTo} no-card-table`,
      `${above} no-card-table`,
    ]);
  });

  test('above every limit', () => {
    expect([at('2025-12-31', 400), at('2026-01-01', 400)]).toEqual(['50 no-card-table', '30 no-card-table']);
  });
});

test.each([
  'sickness-allowance',
  'rehabilitation-allowance',
  'earnings-related-allowance',
  'home-care-allowance',
] as const)('a wage card counts as at least 25 %%: %s', (benefit) => {
  for (const paid of ['2021-01-04', '2025-12-31', '2026-01-01']) {
    const withCard = (wageCard: number) => told(benefit, paid, { wageCard });
    expect([withCard(0), withCard(24.5), withCard(25), withCard(25.5)]).toEqual([
      '25 card-with-floor',
      '25 card-with-floor',
      '25 card-with-floor',
      '25.5 card-with-floor',
    ]);
  }
});

/** The day of payment decides, not the time paid for. */
test('the table of 2026 begins with payments of 1.1.2026', () => {
  const paid = (payDay: string) => told('sickness-allowance', payDay, { perDay: 45 });
  expect([paid('2025-12-31'), paid('2026-01-01'), paid('2026-01-02')]).toEqual([
    '30 no-card-table',
    '20 no-card-table',
    '20 no-card-table',
  ]);
});

test('national pension without a card: nothing when it is full, 40 % when it is reduced', () => {
  expect(told('disability-pension', '2026-06-05', { fullPension: true })).toBe('0 pension-full-no-card');
  expect(told('disability-pension', '2026-06-05')).toBe('40 pension-reduced-no-card');
  expect(told('rehabilitation-subsidy', '2026-06-05', { fullPension: true, wageCard: 20 })).toBe(
    '0 pension-full-no-card',
  );
});

import { describe, expect, test } from 'vitest';
import { day } from '../../../src/calendar/day.js';
import { BENEFITS, type Benefit, isTaxFree } from '../../../src/law/benefits.js';
import type { FigureName } from '../../../src/law/rates/index.js';
import { withholdingOn } from '../../../src/law/tax/withholding.js';
import type { Cents } from '../../../src/money/cents.js';
import { type PaymentText, told, withholding } from '../../support/tax.js';

const PAID = '2026-06-15';

/** Each benefit with no card, with a wage card of 14 % and with one of 30 %, 50 € a day, not at a minimum. */
const BY_CARD: Readonly<Record<Benefit, readonly [none: string, low: string, high: string]>> = {
  'labour-market-subsidy': ['20 flat', '20 flat', '20 flat'],
  'basic-unemployment-allowance': ['20 flat', '20 flat', '20 flat'],
  'general-social-security-benefit': ['20 flat', '20 flat', '20 flat'],
  'earnings-related-allowance': ['20 no-card-table', '25 card-with-floor', '30 card-with-floor'],
  'sickness-allowance': ['20 no-card-table', '25 card-with-floor', '30 card-with-floor'],
  'partial-sickness-allowance': ['20 no-card-table', '14 wage-card', '30 wage-card'],
  'rehabilitation-allowance': ['20 no-card-table', '25 card-with-floor', '30 card-with-floor'],
  'partial-rehabilitation-allowance': ['20 no-card-table', '25 card-with-floor', '30 card-with-floor'],
  'young-persons-rehabilitation-allowance': ['20 no-card-table', '25 card-with-floor', '30 card-with-floor'],
  'disability-pension': ['40 pension-reduced-no-card', '40 pension-reduced-no-card', '40 pension-reduced-no-card'],
  'rehabilitation-subsidy': ['40 pension-reduced-no-card', '40 pension-reduced-no-card', '40 pension-reduced-no-card'],
  'guarantee-pension': ['0 guarantee-pension-no-card', '0 guarantee-pension-no-card', '0 guarantee-pension-no-card'],
  'old-age-pension': ['40 pension-no-card', '40 pension-no-card', '40 pension-no-card'],
  'partial-disability-pension': ['40 pension-no-card', '40 pension-no-card', '40 pension-no-card'],
  'earnings-related-pension': ['40 pension-no-card', '40 pension-no-card', '40 pension-no-card'],
  'foreign-pension': ['0 not-known', '0 not-known', '0 not-known'],
  'home-care-allowance': ['0 not-known', '25 card-with-floor', '30 card-with-floor'],
  'study-grant': ['0 study-grant', '0 study-grant', '0 study-grant'],
  'parental-allowance': ['0 not-known', '0 not-known', '0 not-known'],
  other: ['0 not-known', '0 not-known', '0 not-known'],
  wages: ['0 not-known', '14 wage-card', '30 wage-card'],
  'employer-sick-pay': ['0 not-known', '14 wage-card', '30 wage-card'],
  'expense-compensation': ['0 tax-free', '0 tax-free', '0 tax-free'],
  'maintenance-compensation': ['0 tax-free', '0 tax-free', '0 tax-free'],
  'basic-social-assistance': ['0 tax-free', '0 tax-free', '0 tax-free'],
  'general-housing-allowance': ['0 tax-free', '0 tax-free', '0 tax-free'],
};

test.each(Object.entries(BY_CARD) as [Benefit, readonly string[]][])('%s by the card', (benefit, expected) => {
  expect([told(benefit, PAID), told(benefit, PAID, { wageCard: 14 }), told(benefit, PAID, { wageCard: 30 })]).toEqual(
    expected,
  );
});

describe('a card issued for the benefit', () => {
  const paidByWages = new Set<Benefit>(['wages', 'employer-sick-pay']);

  test.each(BENEFITS.filter((each) => !isTaxFree(each) && !paidByWages.has(each)))('goes before all: %s', (benefit) => {
    const circumstances: PaymentText[] = [
      {},
      { atMinimum: true },
      { besidePension: true },
      { fullPension: true },
      { earlierYear: true },
      { perDay: 3.99 },
    ];
    for (const each of circumstances) {
      expect(told(benefit, PAID, { ...each, benefitCard: 14.5, wageCard: 30 })).toBe('14.5 card-for-benefit');
    }
  });

  test('does not touch wages and tax-free payments', () => {
    expect(told('wages', PAID, { benefitCard: 14.5, wageCard: 30 })).toBe('30 wage-card');
    expect(told('employer-sick-pay', PAID, { benefitCard: 14.5 })).toBe('0 not-known');
    expect(told('expense-compensation', PAID, { benefitCard: 14.5 })).toBe('0 tax-free');
  });

  test('may be a card of 0 %', () => {
    expect(told('sickness-allowance', PAID, { benefitCard: 0, wageCard: 30 })).toBe('0 card-for-benefit');
  });
});

describe('the minimum', () => {
  test('of sickness allowance is withheld at 20 %, whatever the wage card says', () => {
    expect(told('sickness-allowance', PAID, { atMinimum: true, perDay: 31.99, wageCard: 35 })).toBe('20 flat');
    expect(told('sickness-allowance', PAID, { atMinimum: true, perDay: 31.99 })).toBe('20 flat');
  });

  test('of rehabilitation allowance has the floor of the wage card (R27)', () => {
    expect(told('rehabilitation-allowance', PAID, { atMinimum: true, perDay: 31.99, wageCard: 14 })).toBe(
      '25 card-with-floor',
    );
  });
});

test('rehabilitation allowance on top of a pension: 40 %, not the wage card', () => {
  expect(told('rehabilitation-allowance', PAID, { besidePension: true, wageCard: 14 })).toBe('40 beside-pension');
});

describe('paid afterwards for an earlier tax year', () => {
  test.each([
    ['sickness-allowance', '2025-12-31', '30 earlier-year-table'],
    ['sickness-allowance', '2026-01-01', '25 card-with-floor'],
    ['rehabilitation-allowance', '2025-12-31', '30 earlier-year-table'],
    ['rehabilitation-allowance', '2026-01-01', '25 card-with-floor'],
    ['partial-sickness-allowance', '2025-12-31', '30 earlier-year-table'],
    ['partial-sickness-allowance', '2026-01-01', '14 wage-card'],
    ['general-social-security-benefit', '2026-06-15', '20 flat'],
    ['guarantee-pension', '2026-06-15', '40 pension-earlier-year'],
    ['disability-pension', '2026-06-15', '40 pension-reduced-no-card'],
  ] as const)('%s on %s: %s', (benefit, paid, expected) => {
    expect(told(benefit, paid, { earlierYear: true, wageCard: 14, perDay: 50 })).toBe(expected);
  });

  test('the minimum of sickness allowance went by the table too', () => {
    const text = { earlierYear: true, atMinimum: true, perDay: 31.99, wageCard: 14 };
    expect(told('sickness-allowance', '2025-12-31', text)).toBe('25 earlier-year-table');
    expect(told('sickness-allowance', '2026-01-01', text)).toBe('20 flat');
  });

  test('a full national pension is no longer free', () => {
    expect(told('disability-pension', PAID, { fullPension: true, earlierYear: true })).toBe('40 pension-earlier-year');
  });
});

describe('what is cited', () => {
  test.each([
    ['2021-12-31', '939/2020 10.2 §'],
    ['2022-01-01', '1109/2021 10.2 §'],
    ['2023-01-01', '968/2022 10.2 §'],
    ['2024-01-01', '1035/2023 10.2 §'],
    ['2025-01-01', '684/2024 10.2 §'],
    ['2025-12-31', '684/2024 10.2 §'],
    ['2026-01-01', '1246/2025 10.2 §'],
    ['2027-01-01', '1246/2025 10.2 §'],
  ])('on %s: %s', (paid, section) => {
    expect(withholding('labour-market-subsidy', paid).section).toBe(section);
  });

  test.each([
    ['2022-12-31', '1109/2021 20.1 §'],
    ['2023-01-01', '968/2022 21.1 §'],
    ['2024-12-31', '1035/2023 21.1 §'],
    ['2025-01-01', '684/2024 20.1 §'],
  ])('for a benefit card on %s: %s', (paid, section) => {
    expect(withholding('sickness-allowance', paid, { benefitCard: 12 }).section).toBe(section);
  });

  test('nothing where nothing is known', () => {
    expect(withholding('foreign-pension', PAID).section).toBeNull();
  });
});

test('a payment of 2027 says that the decision for the year is unread', () => {
  const read = (iso: string): FigureName[] => {
    const projected = new Set<FigureName>();
    const payment = { atMinimum: false, besidePension: false, fullPension: false, earlierYear: false };
    const benefit = 'general-social-security-benefit';
    withholdingOn(
      day(iso),
      { ...payment, benefit, perDay: 3721 as Cents },
      { benefitCard: null, wageCard: null },
      projected,
    );
    return [...projected].sort();
  };
  expect(read('2026-12-31')).toEqual([]);
  expect(read('2027-01-01')).toEqual(['tax.withheld-above', 'tax.withheld-unemployment']);
});

describe('rehabilitation allowance at its minimum', () => {
  // R27: the 20 % of 6.4 § is for the minimum of the Health Insurance Act only.
  test.each<[string, number | undefined, string]>([
    ['without a card, where the table says less', undefined, '25 card-with-floor'],
    ['with a card under the floor', 14, '25 card-with-floor'],
    ['with a card above it', 30, '30 card-with-floor'],
  ])('%s', (_, wageCard, expected) => {
    const card = wageCard === undefined ? {} : { wageCard };
    expect(told('rehabilitation-allowance', PAID, { perDay: 31.99, atMinimum: true, ...card })).toBe(expected);
  });

  test('the minimum of sickness allowance has the flat share', () => {
    expect(told('sickness-allowance', PAID, { perDay: 31.99, atMinimum: true, wageCard: 30 })).toBe('20 flat');
  });
});

import { describe, expect, test } from 'vitest';
import type { Benefit } from '../../src/law/benefits.js';
import { withheldFrom } from '../../src/law/tax/withheld.js';
import { cents } from '../../src/money/cents.js';
import { type PaymentText, withholding } from '../support/tax.js';

interface Example {
  readonly benefit: Benefit;
  readonly paid: string;
  readonly gross: number;
  readonly net: number;
  readonly text: PaymentText;
}

/** Net while nobody has ordered a card for the benefit. */
const EXAMPLES: Readonly<Record<string, Example>> = {
  'yleistuki, a month of 21.5 days, 800.02 → 640.02': {
    benefit: 'general-social-security-benefit',
    paid: '2026-06-15',
    gross: 800.02,
    net: 640.02,
    text: { perDay: 37.21, wageCard: 14 },
  },
  'yleistuki, four weeks, 20 × 37.21 = 744.20 → 595.36': {
    benefit: 'general-social-security-benefit',
    paid: '2026-12-31',
    gross: 744.2,
    net: 595.36,
    text: { perDay: 37.21, wageCard: 18.5 },
  },
  'sickness allowance at its minimum, 25 × 31.99 = 799.75 → 639.80': {
    benefit: 'sickness-allowance',
    paid: '2026-03-16',
    gross: 799.75,
    net: 639.8,
    text: { perDay: 31.99, atMinimum: true, wageCard: 14 },
  },
  'sickness allowance of 45 € with a wage card of 14 %, 25 × 45 = 1 125.00 → 843.75': {
    benefit: 'sickness-allowance',
    paid: '2026-03-16',
    gross: 1125,
    net: 843.75,
    text: { perDay: 45, wageCard: 14 },
  },
  'unemployment P1 (official): labour market subsidy, 20 × 33.78 = 675.60 → 540.48': {
    benefit: 'labour-market-subsidy',
    paid: '2021-08-09',
    gross: 675.6,
    net: 540.48,
    text: { perDay: 33.78 },
  },
  'unemployment D2: yleistuki, 22 × 37.21 = 818.62 → 654.90': {
    benefit: 'general-social-security-benefit',
    paid: '2026-06-15',
    gross: 818.62,
    net: 654.9,
    text: { perDay: 37.21 },
  },
};

describe('net after withholding', () => {
  test.each(Object.entries(EXAMPLES))('%s', (_, { benefit, paid, gross, net, text }) => {
    const { share } = withholding(benefit, paid, text);
    expect(cents(gross) - withheldFrom(cents(gross), share)).toBe(cents(net));
  });
});

import { expect, test } from 'vitest';
import { taxableIncome } from '../../../src/law/tax/taxableIncome.js';
import type { Cents } from '../../../src/money/cents.js';

test('what was paid in a year is sorted by the tax that it has', () => {
  expect(
    taxableIncome([
      { benefit: 'sickness-allowance', gross: 1 as Cents },
      { benefit: 'general-social-security-benefit', gross: 2 as Cents },
      { benefit: 'home-care-allowance', gross: 4 as Cents },
      { benefit: 'guarantee-pension', gross: 8 as Cents },
      { benefit: 'rehabilitation-subsidy', gross: 16 as Cents },
      { benefit: 'employer-sick-pay', gross: 32 as Cents },
      { benefit: 'study-grant', gross: 64 as Cents },
      { benefit: 'foreign-pension', gross: 128 as Cents },
      { benefit: 'expense-compensation', gross: 256 as Cents },
      { benefit: 'general-housing-allowance', gross: 512 as Cents },
    ]),
  ).toEqual({ benefits: 7, pensions: 24, wages: 32, other: 192 });
});

test('nothing paid is nothing', () => {
  expect(taxableIncome([])).toEqual({ benefits: 0, pensions: 0, wages: 0, other: 0 });
});

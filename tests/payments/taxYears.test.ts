/** The final tax of a simulated year beside what has been withheld in it. */
import { describe, expect, test } from 'vitest';
import { euros } from '../../src/money/cents.js';
import { type TaxYearEstimate, taxYearsOf } from '../../src/payments/taxYears.js';
import { type CaseText, caseOf } from '../support/case.js';
import { money } from './pay.js';

const STAYS: CaseText = {
  from: '2026-01',
  months: 12,
  history: [{ benefit: 'labour-market-subsidy', from: '2025-06-01', to: '2025-12-31' }],
  steps: [{ situation: 'jobseeker', from: '2026-01-01' }],
};
const years = (text: CaseText): TaxYearEstimate[] => taxYearsOf(caseOf(text), money(text).payments);

describe('a year of unemployment benefit', () => {
  const [estimate, next] = years(STAYS) as [TaxYearEstimate, TaxYearEstimate];

  test('is taxed on what is paid in it, in an average municipality', () => {
    // Twelve blocks of 744.20 are paid in 2026; the thirteenth ends on 30.12. and is paid in January.
    // Basic deduction 4 265 − 18 % of (8 930.40 − 4 265) = 3 425.23; taxable 5 505.17.
    // State 12.64 % 695.85, municipality 7.57 % 416.74, health care 1.49 % 82.03.
    const { tax } = estimate;
    if (typeof tax === 'string') throw new Error(tax);
    expect(euros(tax.income)).toBe(8930.4);
    expect(tax.taxes.map(({ tax: name, amount }) => [name, euros(amount)])).toEqual([
      ['state', 695.85],
      ['municipal', 416.74],
      ['health', 82.03],
      ['yle', 0],
    ]);
    expect(euros(tax.total)).toBe(1194.62);
  });

  test('what has been withheld beyond it comes back', () => {
    // 12 × 148.84 − 1 194.62.
    expect(euros(estimate.withheld)).toBe(1786.08);
    expect(euros(estimate.refund as never)).toBe(591.46);
  });

  test('a year of which a part is simulated is not estimated', () => {
    expect(next).toMatchObject({ year: 2027, tax: 'part-of-year', refund: null });
  });
});

test('the rates of the client take the place of the averages', () => {
  const text = { ...STAYS, client: { tax: { municipalRate: 10, church: true } } };
  const [{ tax }] = years(text) as [TaxYearEstimate];
  if (typeof tax === 'string') throw new Error(tax);
  // 5 505.17 × 10 %, and the average church rate of 2026, 1.38 %.
  expect(tax.taxes.map(({ tax: name, amount }) => [name, euros(amount)])).toContainEqual(['municipal', 550.52]);
  expect(tax.taxes.map(({ tax: name, amount }) => [name, euros(amount)])).toContainEqual(['church', 75.97]);
});

test('pay in the year leaves its tax open', () => {
  const work = { situation: 'work', from: '2026-03-02', to: '2026-03-31', monthlyPay: 500, workingTime: 0.3 } as const;
  const [{ tax }] = years({ ...STAYS, steps: [...STAYS.steps, work] }) as [TaxYearEstimate];
  expect(tax).toBe('wages');
});

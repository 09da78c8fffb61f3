import { describe, expect, test } from 'vitest';
import { annualTaxOf, type TaxYearText, taxOf } from '../support/tax.js';

function total(year: number, text: TaxYearText): number {
  const tax = taxOf(year, text);
  return typeof tax === 'string' ? Number.NaN : (tax.total as number);
}

/** Helsinki 5.30 %, Evangelical Lutheran church 1.00 %. */
const HELSINKI = { municipal: 5.3, church: 1 };

describe('examples of the Tax Administration for 2026 (vero.fi, 22.11.2025)', () => {
  test.each([
    [10_000, 1382.56],
    [16_000, 2850.25],
    [20_000, 3914.55],
    [30_000, 6797.8],
    [40_000, 10_309.3],
    [50_000, 14_410.3],
    [60_000, 18_850.05],
    [70_000, 23_379.05],
  ])('benefits of %s € a year: %s €', (benefits, expected) => {
    expect(total(2026, { benefits, ...HELSINKI })).toBe(expected);
  });

  // The source does not name the municipality of these; the rates of Helsinki give each of them to the cent.
  test.each([
    [10_000, 0],
    [16_000, 784.06],
    [20_000, 2340.15],
    [30_000, 5699.42],
  ])('a pension of %s € a year: %s €', (pensions, expected) => {
    expect(total(2026, { pensions, ...HELSINKI })).toBe(expected);
  });
});

/**
 * Gross a month, benefits only, average municipality, no church: tax of the year and net a month. The two marked cells
 * were printed 2 012.52 and 1 980.62, the sum rounded once; each tax is rounded on its own, as the examples of the Tax
 * Administration are: 1 176.06 + 701.54 + 134.91 and 1 153.69 + 690.94 + 136.00.
 */
describe('worked examples, average municipality', () => {
  test.each([
    [2024, 800, 1431.1, 680.74],
    [2025, 800, 1399.96, 683.34],
    [2026, 800, 1366.08, 686.16],
    [2024, 1000, 2042.24, 829.81],
    [2025, 1000, 2012.51, 832.29], // marked
    [2026, 1000, 1980.63, 834.95], // marked
    [2024, 2000, 5459.63, 1545.03],
    [2025, 2000, 5379.34, 1551.72],
    [2026, 2000, 5295.22, 1558.73],
  ])('%i, %i € a month: tax %s €, net %s €', (year, monthly, tax, net) => {
    const found = total(year, { benefits: monthly * 12 });
    expect(found).toBe(tax);
    expect(((monthly * 12 - found) / 12).toFixed(2)).toBe(net.toFixed(2));
  });

  test.each([
    [2024, 976.59],
    [2025, 986.3],
    [2026, 990.9],
  ])('%i: a pension of the level of the guarantee pension, %s € a month, is untaxed', (year, monthly) => {
    expect(total(year, { pensions: Math.round(monthly * 1200) / 100 })).toBe(0);
  });
});

test('step by step, 800 € a month in 2026', () => {
  expect(annualTaxOf(2026, { benefits: 9600 })).toMatchObject({
    income: 960_000,
    pensionDeduction: null,
    // 4 265 − 0.18 × (9 600 − 4 265)
    basicDeduction: { full: 426_500, amount: 330_470, reductions: [{ above: 426_500, part: 533_500, share: 18_000 }] },
    taxes: [
      { tax: 'state', base: 629_530, above: 0, share: 12_640, upTo: 0, amount: 79_573 },
      { tax: 'municipal', base: 629_530, share: 7570, amount: 47_655 },
      { tax: 'health', base: 629_530, share: 1490, amount: 9380 },
      { tax: 'yle', base: 960_000, above: 1_515_000, amount: 0 },
    ],
    total: 136_608,
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withheldByMonth, withheldFrom } from '../../../src/law/tax/withheld.js';
import type { Cents } from '../../../src/money/cents.js';

const months = (...gross: number[]) => gross as Cents[];

describe('withheld from a payment', () => {
  test.each([
    [12, 20_000, 2], // 2.4
    [13, 20_000, 3], // 2.6
    [10, 25_000, 3], // 2.5, half up
    [80_002, 20_000, 16_000], // 16 000.4
    [99_999, 0, 0],
  ])('%i cents at %i: %i', (gross, share, expected) => {
    expect(withheldFrom(gross as Cents, share)).toBe(expected);
  });
});

describe('divided among its months', () => {
  test('one month has it all', () => {
    expect(withheldByMonth(months(85_583), 20_000)).toEqual([17_117]); // 171.166
  });

  test('the last month has the rest', () => {
    // 3 721 × 13 = 48 373 and × 7 = 26 047; 20 % of the sum 74 420 is 14 884
    // first month 9 674.6 → 9 675, the rest 5 209 (its own share would be 5 209.4 → 5 209)
    expect(withheldByMonth(months(48_373, 26_047), 20_000)).toEqual([9_675, 5_209]);
  });

  test('the rest can be a cent off its own share', () => {
    // 2 × 3.2 → 3 each; 9.6 → 10 in all; the last has 4
    expect(withheldByMonth(months(16, 16, 16), 20_000)).toEqual([3, 3, 4]);
  });

  test('no months, no tax', () => {
    expect(withheldByMonth([], 20_000)).toEqual([]);
  });

  test('months add up to the payment', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(500_000), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 60_000 }),
        (gross, share) => {
          const parts = withheldByMonth(months(...gross), share);
          const total = gross.reduce((sum, each) => sum + each, 0) as Cents;
          expect(parts.reduce((sum, each) => sum + each, 0)).toBe(withheldFrom(total, share));
        },
      ),
    );
  });
});

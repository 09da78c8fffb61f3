import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Cents,
  cents,
  euros,
  minusDownToZero,
  mulDiv,
  plus,
  shareOf,
  wholeEuros,
  ZERO,
} from '../../src/money/cents.js';

const amount = (value: number) => value as Cents;

describe('mulDiv', () => {
  test.each([
    [1, 1, 2, 1, 'a half goes up'],
    [5, 1, 2, 3, 'also above an even number'],
    [499_999, 1, 1_000_000, 0, 'just below a half goes down'],
    [500_001, 1, 1_000_000, 1, 'just above a half goes up'],
    [7, 3, 7, 3, 'a whole number stays'],
    [0, 5, 7, 0, 'nothing stays nothing'],
    [3_721, 215, 10, 80_002, '37.21 € × 21.5 = 800.015 €'],
    [100_000, 5, 215, 2_326, '1 000 € × 0.5 ÷ 21.5 = 23.2558 €'],
    [65_000, 10, 215, 3_023, '650 € ÷ 21.5 = 30.2326 €'],
  ])('%i × %i ÷ %i is %i: %s', (value, numerator, denominator, expected) => {
    expect(mulDiv(value, numerator, denominator)).toBe(expected);
  });

  const oracle = Big();
  oracle.DP = 40; // far more decimals than any quotient here needs to be told from a half
  const exactly = (value: number, numerator: number, denominator: number) =>
    Number(new oracle(value).times(numerator).div(denominator).round(0, Big.roundHalfUp).toFixed());
  const check = (value: number, numerator: number, denominator: number) => {
    expect(mulDiv(value, numerator, denominator)).toBe(exactly(value, numerator, denominator));
  };

  const upTo = (max: number) => fc.integer({ min: 0, max });
  const divisor = (max: number) => fc.integer({ min: 1, max });

  test('agrees with decimal arithmetic on sums of everyday size', () => {
    fc.assert(fc.property(upTo(100_000_000), upTo(200_000), divisor(1_000_000), check), { numRuns: 1_000 });
  });

  test('agrees with it beyond what a product of floating numbers can hold', () => {
    const huge = fc.integer({ min: 2 ** 40, max: Number.MAX_SAFE_INTEGER });
    fc.assert(fc.property(huge, fc.integer({ min: 2 ** 14, max: 2 ** 40 }), divisor(2 ** 40), check), {
      numRuns: 1_000,
    });
  });

  test('agrees with it where the two ways of computing meet', () => {
    const nearLimit = fc.integer({ min: -1_000, max: 1_000 }).map((n) => Math.floor(Number.MAX_SAFE_INTEGER / 2) + n);
    fc.assert(fc.property(nearLimit, fc.constantFrom(1, 2, 3), divisor(1_000_000), check), { numRuns: 1_000 });
  });

  test('an exact half always goes up', () => {
    fc.assert(
      fc.property(upTo(1_000_000), divisor(100_000), (whole, half) => {
        // (2 whole + 1) × half ÷ (2 half) is whole and a half.
        expect(mulDiv(2 * whole + 1, half, 2 * half)).toBe(whole + 1);
      }),
    );
  });
});

describe('parts of an amount', () => {
  test('a share is a number of hundred-thousandths', () => {
    expect(shareOf(amount(3_721), 75_000)).toBe(2_791); // 37.21 € × 75 % = 27.9075 €
    expect(shareOf(amount(10_000), 9_910)).toBe(991); // 100 € × 9.91 %
    expect(shareOf(amount(3_721), 100_000)).toBe(3_721);
    expect(shareOf(amount(3_721), 0)).toBe(0);
  });

  test('full euros drop the cents', () => {
    expect([0, 1, 99, 100, 199, 123_456].map((value) => wholeEuros(amount(value)))).toEqual([
      0, 0, 0, 100, 100, 123_400,
    ]);
  });

  test('what is taken away never goes below nothing', () => {
    expect(minusDownToZero(amount(100), amount(99))).toBe(1);
    expect(minusDownToZero(amount(100), amount(100))).toBe(ZERO);
    expect(minusDownToZero(amount(100), amount(101))).toBe(ZERO);
    expect(plus(amount(1), amount(2))).toBe(3);
  });
});

describe('between euros and cents', () => {
  test.each([
    [0.29, 29],
    [1.15, 115],
    [8.87, 887],
    [37.21, 3_721],
    [1_234.56, 123_456],
    [4.35, 435],
    [800, 80_000],
  ])('%d € is %i cents', (inEuros, inCents) => {
    expect(cents(inEuros)).toBe(inCents);
    expect(euros(amount(inCents))).toBe(inEuros);
  });

  test('there and back changes nothing, and euros show at most two decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), (value) => {
        expect(cents(euros(amount(value)))).toBe(value);
        expect(String(euros(amount(value)))).toMatch(/^\d+(\.\d{1,2})?$/);
      }),
    );
  });
});

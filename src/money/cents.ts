/** Money as whole cents; every rounding of the product goes through here (R11). */

export type Cents = number & { readonly brand: 'Cents' };

/** Shares of law are whole hundred-thousandths: 9.91 % is 9 910, 75 % is 75 000. */
export const SHARE_UNIT = 100_000;

export const ZERO = 0 as Cents;

/**
 * value × numerator ÷ denominator, exact, rounded half up to a whole number.
 * @param value whole and not negative, as are the others; the denominator is above 0
 */
export function mulDiv(value: number, numerator: number, denominator: number): Cents {
  const product = value * numerator;
  if (product <= Number.MAX_SAFE_INTEGER / 2) {
    const whole = Math.floor(product / denominator);
    const rest = product - whole * denominator;
    return (rest * 2 >= denominator ? whole + 1 : whole) as Cents;
  }
  const exact = BigInt(value) * BigInt(numerator);
  const by = BigInt(denominator);
  return Number((exact * 2n + by) / (by * 2n)) as Cents;
}

/** A share of an amount, half up. */
export function shareOf(amount: number, share: number): Cents {
  return mulDiv(amount, share, SHARE_UNIT);
}

export function plus(a: Cents, b: Cents): Cents {
  return (a + b) as Cents;
}

/** a − b, never below nothing. */
export function minusDownToZero(a: Cents, b: Cents): Cents {
  return (a > b ? a - b : 0) as Cents;
}

/** Full euros of an amount, in cents. */
export function wholeEuros(amount: Cents): Cents {
  return (amount - (amount % 100)) as Cents;
}

/** Cents from a number of euros that has at most two decimals. */
export function cents(euros: number): Cents {
  return Math.round(euros * 100) as Cents;
}

/** `1234.56`, for JSON: the number whose shortest form has at most two decimals. */
export function euros(amount: Cents): number {
  return amount / 100;
}

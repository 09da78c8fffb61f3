/** AsTukiL 12–15 §, 52 §: which income counts for general housing allowance, and what wealth adds to it. */
import { type Cents, minusDownToZero, mulDiv, SHARE_UNIT } from '../../money/cents.js';
import { COMPENSATION_BENEFITS } from '../benefits.js';
import type { LawReader } from '../rates/index.js';

/** Kinds of income and benefits that are left out (15 §). */
const NOT_COUNTED: ReadonlySet<string> = new Set([
  'child-benefit',
  'housing-allowance',
  'social-assistance',
  'disability-allowance',
  'child-maintenance',
  'informal-care',
  ...COMPENSATION_BENEFITS,
  'basic-social-assistance',
  'general-housing-allowance',
]);

export function countsInHousingIncome(kind: string): boolean {
  return !NOT_COUNTED.has(kind);
}

/** A month's pay of one earner after the earnings deduction, which ended on 1.4.2024 (13 §). */
export function countedPay(law: LawReader, monthly: Cents): Cents {
  return minusDownToZero(monthly, law('housing-allowance.earnings-deduction') as Cents);
}

/**
 * What wealth adds to the monthly income, in cents, half up: from 1.1.2025 a twelfth of 20 % of what exceeds the free
 * amount (13 §). Null: there is so much that there is no right to the allowance.
 * @param wealth net of debts and of 2 000 € of each person's deposits
 */
export function incomeFromWealth(law: LawReader, wealth: Cents, adults: number): Cents | null {
  const share = law('housing-allowance.wealth-share');
  if (share === 0) return 0 as Cents;
  if (wealth >= law('housing-allowance.wealth-limit')) return null;
  const free = law(
    adults > 1 ? 'housing-allowance.wealth-free-more-adults' : 'housing-allowance.wealth-free-one-adult',
  );
  return mulDiv(minusDownToZero(wealth, free as Cents), share, SHARE_UNIT * 12);
}

/**
 * Continuous monthly income, in cents, half up (14 §): what stays the same for at least three months, else the average
 * of the coming year.
 * @param expected the income of each coming month, the first that of the grant or revision; at least one, at most twelve
 */
export function continuousIncome(law: LawReader, expected: readonly Cents[]): Cents {
  const [first = 0 as Cents] = expected;
  const near = expected.slice(0, law('housing-allowance.continuous-months'));
  if (near.every((each) => each === first)) return first;
  return mulDiv(
    expected.reduce((sum, each) => sum + each, 0),
    1,
    expected.length,
  );
}

/** The sum of all income in whole euros, half up, in cents (52 §). */
export function wholeIncome(sum: Cents): Cents {
  return (mulDiv(sum, 1, 100) * 100) as Cents;
}

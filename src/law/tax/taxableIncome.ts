/** What a payment is in the tax of its year. */
import { type Cents, plus, ZERO } from '../../money/cents.js';
import { type Benefit, familyOf, isTaxFree } from '../benefits.js';

/** Gross of one tax year, in cents; what is tax-free is in none. */
export interface TaxableIncome {
  readonly benefits: Cents;
  readonly pensions: Cents;
  readonly wages: Cents;
  /** Income whose deductions or treaty the program does not know. */
  readonly other: Cents;
}

/** Study grants have a deduction of their own, foreign pensions a treaty, `other` may be anything. */
const NOT_KNOWN: ReadonlySet<Benefit> = new Set<Benefit>(['study-grant', 'foreign-pension', 'other']);

/** Sorts what was paid in a year (TVL 110 §: the day of payment decides the year). */
export function taxableIncome(paid: Iterable<{ readonly benefit: Benefit; readonly gross: Cents }>): TaxableIncome {
  const sums = { benefits: ZERO, pensions: ZERO, wages: ZERO, other: ZERO };
  for (const { benefit, gross } of paid) {
    if (isTaxFree(benefit)) continue;
    const kind = kindOf(benefit);
    sums[kind] = plus(sums[kind], gross);
  }
  return sums;
}

function kindOf(benefit: Benefit): keyof TaxableIncome {
  if (NOT_KNOWN.has(benefit)) return 'other';
  const family = familyOf(benefit);
  if (family === 'work') return 'wages';
  return family === 'pension' ? 'pensions' : 'benefits';
}

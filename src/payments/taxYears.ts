/** The final tax of each calendar year that lies wholly inside the horizon, beside what has been withheld (TVL 110 §). */
import { day, yearOf } from '../calendar/day.js';
import type { FigureName } from '../law/rates/index.js';
import { type AnnualTax, annualTax, type TaxNotCalculated } from '../law/tax/annualTax.js';
import { taxableIncome } from '../law/tax/taxableIncome.js';
import type { Cents } from '../money/cents.js';
import type { CaseFacts } from '../scenario/facts.js';
import type { Payment } from './money.js';

export interface TaxYearEstimate {
  readonly year: number;
  /** Withheld from what is paid in the year. */
  readonly withheld: Cents;
  /** Or why the tax of the year is not computed. */
  readonly tax: AnnualTax | TaxNotCalculated | 'part-of-year';
  /** What is paid back after the year; below 0: still to be paid. */
  readonly refund: Cents | null;
  readonly projected: readonly FigureName[];
}

/** One for each calendar year in which something is paid. */
export function taxYearsOf(facts: CaseFacts, payments: readonly Payment[]): TaxYearEstimate[] {
  const years = [...new Set(payments.map(({ date }) => yearOf(date)))].sort((a, b) => a - b);
  return years.map((year) =>
    estimateOf(
      year,
      facts,
      payments.filter(({ date }) => yearOf(date) === year),
    ),
  );
}

function estimateOf(year: number, { client, horizon }: CaseFacts, payments: readonly Payment[]): TaxYearEstimate {
  const withheld = payments.reduce((sum, payment) => sum + payment.withheld, 0) as Cents;
  const whole = horizon.from <= day(`${year}-01-01`) && day(`${year}-12-31`) <= horizon.to;
  if (!whole) return { year, withheld, tax: 'part-of-year', refund: null, projected: [] };
  const projected = new Set<FigureName>();
  const tax = annualTax(
    {
      year,
      income: taxableIncome(payments),
      municipalShare: client.tax.municipalRate ?? 'average',
      churchShare: client.tax.church ? 'average' : null,
      age: year - yearOf(client.birth),
    },
    projected,
  );
  const refund = typeof tax === 'string' ? null : ((withheld - tax.total) as Cents);
  return { year, withheld, tax, refund, projected: [...projected].sort() };
}

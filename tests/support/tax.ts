import { day } from '../../src/calendar/day.js';
import type { Benefit } from '../../src/law/benefits.js';
import { annualTax } from '../../src/law/tax/annualTax.js';
import type { TaxedPayment, Withholding } from '../../src/law/tax/taxedPayment.js';
import { withholdingOn } from '../../src/law/tax/withholding.js';
import { cents, euros } from '../../src/money/cents.js';

/** Cards in percent and the daily amount in euros, as a person would say them. */
export interface PaymentText extends Partial<Omit<TaxedPayment, 'perDay' | 'benefit'>> {
  readonly perDay?: number;
  readonly wageCard?: number;
  readonly benefitCard?: number;
}

export function withholding(benefit: Benefit, payDay: string, text: PaymentText = {}): Withholding {
  const { perDay = 50, wageCard, benefitCard, ...rest } = text;
  const usual = { atMinimum: false, besidePension: false, fullPension: false, earlierYear: false };
  return withholdingOn(
    day(payDay),
    { ...usual, ...rest, benefit, perDay: cents(perDay) },
    { wageCard: share(wageCard), benefitCard: share(benefitCard) },
  );
}

/** Percent of the gross and the rule that set it, as `20 flat`. */
export function told(benefit: Benefit, payDay: string, text?: PaymentText): string {
  const { share: withheld, rule } = withholding(benefit, payDay, text);
  return `${withheld / 1000} ${rule}`;
}

function share(percent: number | undefined): number | null {
  return percent === undefined ? null : Math.round(percent * 1000);
}

export interface TaxYearText {
  readonly benefits?: number;
  readonly pensions?: number;
  readonly wages?: number;
  readonly other?: number;
  /** Percent; the average of the country when left out. */
  readonly municipal?: number;
  /** Percent, or the average; no church when left out. */
  readonly church?: number | 'average';
  readonly age?: number;
}

/** The year's tax in euros by item and in all, or why it is not computed. */
export function taxOf(year: number, text: TaxYearText): Record<string, number> | string {
  const answer = annualTaxOf(year, text);
  if (typeof answer === 'string') return answer;
  const items = answer.taxes.map(({ tax, amount }) => [tax, euros(amount)]);
  return { ...Object.fromEntries(items), total: euros(answer.total) };
}

export function annualTaxOf(year: number, text: TaxYearText): ReturnType<typeof annualTax> {
  const { benefits = 0, pensions = 0, wages = 0, other = 0, municipal, church, age = 50 } = text;
  return annualTax({
    year,
    income: { benefits: cents(benefits), pensions: cents(pensions), wages: cents(wages), other: cents(other) },
    municipalShare: share(municipal) ?? 'average',
    churchShare: church === 'average' ? church : share(church),
    age,
  });
}

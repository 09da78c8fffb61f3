import { day } from '../../src/calendar/day.js';
import type { Benefit } from '../../src/law/benefits.js';
import type { TaxedPayment, Withholding } from '../../src/law/tax/taxedPayment.js';
import { withholdingOn } from '../../src/law/tax/withholding.js';
import { cents } from '../../src/money/cents.js';

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

/** What the withholding on one payment depends on, and what it comes to. */
import type { Cents } from '../../money/cents.js';
import type { Benefit } from '../benefits.js';

/** The client's tax cards, in hundred-thousandths; null: the payer has none. */
export interface TaxCards {
  /** Issued for the benefit itself (muutosverokortti etuutta varten), or for the pension. */
  readonly benefitCard: number | null;
  /** The ordinary card for wages. */
  readonly wageCard: number | null;
}

/** What the withholding on a payment depends on. */
export interface TaxedPayment {
  readonly benefit: Benefit;
  /** Gross of one paid day; looked at for daily benefits only. */
  readonly perDay: Cents;
  /** Sickness allowance of SVL 11:10, or rehabilitation allowance of KKRL 32.3 and 35 §. */
  readonly atMinimum: boolean;
  /** Rehabilitation allowance paid on top of a pension. */
  readonly besidePension: boolean;
  /** National pension in its full amount. */
  readonly fullPension: boolean;
  /** Paid afterwards, or in one sum, for a tax year before that of the payment day. */
  readonly earlierYear: boolean;
}

/** Which rule set the share. */
export type WithholdingRule =
  | 'tax-free'
  | 'card-for-benefit'
  | 'flat'
  | 'small-payment'
  | 'card-with-floor'
  | 'wage-card'
  | 'no-card-table'
  | 'earlier-year-table'
  | 'beside-pension'
  | 'pension-no-card'
  | 'pension-full-no-card'
  | 'pension-reduced-no-card'
  | 'pension-earlier-year'
  | 'guarantee-pension-no-card'
  | 'study-grant'
  /** Nothing is withheld, because what would be is not known to the program. */
  | 'not-known';

export interface Withholding {
  readonly rule: WithholdingRule;
  /** Hundred-thousandths of the gross. */
  readonly share: number;
  /** Null: nothing is known to cite. */
  readonly section: string | null;
}

/** What a result rests on besides the facts: assumptions that mattered, and what was left out. */
import type { Processing } from '../law/payment/processing.js';

export type AssumptionId =
  | 'mixed-week'
  | 'hospital-in-waiting'
  | 'relapse-day'
  | 'certificates-in-order'
  | 'basic-allowance-unlimited'
  | 'rehabilitative-work-in-force'
  | 'partial-conditions'
  | 'maintenance-discretionary'
  | 'fund-amount-as-given'
  | 'income-from-daily-amount'
  | 'waiting-carried-over'
  | 'age-limit-65'
  | 'age-limit-18'
  | 'claims-on-first-day'
  | 'onset-from-first-paid-day'
  | 'rehabilitation-continues'
  | 'earlier-pay-not-counted'
  | 'pension-by-table'
  | 'maximum-unrecorded'
  | 'claim-outcome-assumed'
  | 'qualification-assumed'
  | 'waiting-unserved'
  | 'statement-suspends'
  | 'statement-delivered-before'
  | `processing-${Processing}`
  | 'payout-days'
  | 'stated-income-at-month-end'
  | 'rehabilitation-minimum-withholding'
  | SafetyNetAssumption;

export type NotCalculatedId =
  | 'final-tax'
  | 'tax-of-pay'
  | 'tax-of-stated-income'
  | 'three-month-income'
  | 'entrepreneur-waiting-pay'
  | 'increased-earnings-part'
  | 'rehabilitation-assistance'
  | 'housing-and-social-assistance'
  | 'ninety-day-statement'
  | SafetyNetOmission;

/** Those of general housing allowance and social assistance, which only an option asks for. */
export type SafetyNetAssumption =
  | 'processing-housing'
  | 'processing-social-assistance'
  | 'housing-allowance-applied'
  | 'housing-allowance-running'
  | 'housing-allowance-in-time'
  | 'wealth-as-stated'
  | 'lives-alone'
  | 'assistance-every-month'
  | 'assistance-collected'
  | 'family-income-as-stated';

export type SafetyNetOmission =
  | 'imputed-income'
  | 'assistance-other-needs'
  | 'housing-norm'
  | 'housing-special-grounds'
  | 'basic-amount-reduction';

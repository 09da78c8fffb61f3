/** When the money of a path arrives, and what is left of it after tax. Days and cents; no text. */
import type { Day, Month } from '../calendar/day.js';
import type { Period } from '../calendar/period.js';
import type { Benefit, DailyFamily } from '../law/benefits.js';
import type { Processing } from '../law/payment/processing.js';
import type { FigureName } from '../law/rates/index.js';
import type { Withholding } from '../law/tax/taxedPayment.js';
import type { Cents } from '../money/cents.js';
import type { AssumptionId, NotCalculatedId } from '../simulation/notes.js';

export interface MoneyResult {
  /** By date; blocks that are open at the end of the horizon are not among them (R26). */
  readonly payments: readonly Payment[];
  /** Blocks that the horizon leaves open: their tax belongs to its months, nothing of them arrives in it. */
  readonly open: readonly Payment[];
  /** One for each month of the horizon. */
  readonly months: readonly MonthMoney[];
  /** Unbroken times of one family, in order, with their claims. */
  readonly rights: readonly Right[];
  /** Days paid by another benefit first, and collected from the one granted later. */
  readonly bridges: readonly Bridge[];
  readonly net: Cents;
  /** Whole months only, by net and tax-free; null when the horizon holds none. */
  readonly lowestMonth: { readonly month: Month; readonly net: Cents; readonly taxFree: Cents } | null;
  readonly assumptions: readonly AssumptionId[];
  readonly notCalculated: readonly NotCalculatedId[];
}

/** One benefit on one payment day; the days for which it is paid. */
export interface Payment extends Period {
  readonly date: Day;
  readonly benefit: Benefit;
  /** Before tax, after what is collected. */
  readonly gross: Cents;
  readonly withheld: Cents;
  readonly net: Cents;
  readonly withholding: Withholding;
  /** What Kela keeps for a benefit that it has already paid for the same time. */
  readonly collected: Cents;
  /** Null: payment goes on in its rhythm, or nothing is decided. */
  readonly decidedOn: Day | null;
  /** The calendar months for which it is paid. */
  readonly parts: readonly PaymentPart[];
  /** Figures of its withholding that are projected on the payment day. */
  readonly projected: readonly FigureName[];
  /** Paid for days that another benefit is granted for later. */
  readonly provisional: boolean;
}

export interface PaymentPart {
  readonly month: Month;
  readonly gross: Cents;
  readonly withheld: Cents;
}

/** How sure a month is: all decided, as far as can be told, or hanging on a decision. */
export type Certainty = 'known' | 'estimated' | 'depends';

export interface MonthMoney {
  readonly month: Month;
  /** Tax on what belongs to the month, withheld whenever it is paid. */
  readonly withheld: Cents;
  /** Taxable income that belongs to the month, less that tax. */
  readonly net: Cents;
  /** Net and tax-free money that arrives in the month, whatever time it is for. */
  readonly arrives: Cents;
  readonly certainty: Certainty;
  /** Figures behind its tax that are projected on the payment day. */
  readonly projected: readonly FigureName[];
  /** Net when every claim that the month depends on is refused; null where nothing depends, and in a brief answer. */
  readonly worst: Cents | null;
}

/** An unbroken time during which one family covers the client. */
export interface Right extends Period {
  readonly family: DailyFamily;
  readonly benefit: Benefit;
  /** The first day on which the calendar can pay. */
  readonly firstPayable: Day;
  readonly claim: ClaimDates;
  readonly certainty: Certainty;
  /** Null when no block of it closes in the horizon. */
  readonly firstPayment: Day | null;
}

/** Filing and decision of a right. */
export interface ClaimDates {
  /** Null: it continues a right of history, so nothing is filed. */
  readonly filed: Day | null;
  readonly decidedOn: Day | null;
  /** The decision day is stated in the scenario. */
  readonly stated: boolean;
  /** Which processing time was taken, when it was. */
  readonly processing: Processing | null;
}

/** Days for which a benefit has been paid, and for which another is granted later. */
export interface Bridge extends Period {
  /** What was paid first. */
  readonly paid: Benefit;
  /** What it is collected from. */
  readonly granted: Benefit;
  /** The day of the decision, or of the claim, from which it is known. */
  readonly known: Day;
  readonly gross: Cents;
  readonly collected: Cents;
}

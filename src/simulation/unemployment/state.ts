/** The state of unemployment benefit along a path. */
import type { Day } from '../../calendar/day.js';
import type { FigureName } from '../../law/rates/index.js';
import type { PayPart, Reason } from '../../law/reasons.js';
import type { UnemploymentBenefit } from '../../law/unemployment/benefitKind.js';
import type { WaitingPeriod } from '../../law/unemployment/waitingPeriod.js';
import type { Cents } from '../../money/cents.js';
import type { ZeroReason } from '../result.js';
import type { Circumstances } from '../timeline/circumstances.js';

export interface UnemploymentState {
  readonly waiting: WaitingPeriod;
  /** Calendar days left of the 21 weeks; null before the first registered day. */
  qualifyingLeft: number | null;
  /** The last Monday-to-Friday day before today was paid as unemployment benefit (R5, R19, R39). */
  lastWeekdayPaid: boolean;
  earnings: EarningsRelatedUse;
  /** As at the first day of the month, for the settlement at its end. */
  earningsAtMonthStart: EarningsRelatedUse;
  supplement: { days: number; lastServiceDay: Day | null };
  /** The amount found last for each run of equal days of the month under way. */
  readonly amounts: Map<Circumstances, KnownUnemploymentAmount>;
}

/** Full days of earnings-related allowance, in hundred-thousandths of a day. */
export interface EarningsRelatedUse {
  readonly left: number;
  readonly paid: number;
}

/** An amount, and all that it depends on beside its circumstances. */
export interface KnownUnemploymentAmount {
  readonly pay: readonly PayPart[];
  readonly supplement: boolean;
  readonly earnings: EarningsRelatedUse;
  readonly amount: UnemploymentAmount;
}

export interface UnemploymentAmount {
  readonly benefit: UnemploymentBenefit;
  readonly daily: Cents;
  /** What a whole day would bring before adjustment, for the use of earnings-related days (TTL 6:7.3). */
  readonly full: Cents;
  readonly reasons: readonly Reason[];
  /** The rule that brought the amount to zero. */
  readonly zero: RuleToZero | null;
  readonly projected: readonly FigureName[];
}

export type RuleToZero = Exclude<ZeroReason, 'smallest-payment'>;

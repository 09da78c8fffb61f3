/** What a simulated path shows. Days and cents; no text: the language layer has the words. */
import type { Day, Month } from '../calendar/day.js';
import type { Period } from '../calendar/period.js';
import type { Benefit, Compensation, Family } from '../law/benefits.js';
import type { RehabilitationObstacle, SicknessObstacle, UnemploymentObstacle } from '../law/obstacles.js';
import type { FigureName } from '../law/rates/index.js';
import type { Reason } from '../law/reasons.js';
import type { Cents } from '../money/cents.js';
import type { PathFacts } from '../scenario/facts.js';
import type { AssumptionId, NotCalculatedId } from './notes.js';
import type { MonthlyItem } from './timeline/monthlyItems.js';

export interface PathResult {
  readonly path: PathFacts;
  readonly horizon: Period;
  /** One for each day of the horizon, in order. */
  readonly days: readonly DayResult[];
  readonly periods: readonly BenefitPeriod[];
  readonly months: readonly MonthResult[];
  /** Pay, pensions and stated benefits by month. */
  readonly items: readonly MonthlyItem[];
  /** Longest runs of uncovered days that hold a Monday-to-Friday day (R2). */
  readonly gaps: readonly Period[];
  readonly counters: readonly Counter[];
  readonly incapacities: readonly Incapacity[];
  /** Counts towards the 300 days that the path has moved, in order (SVL 8:8). */
  readonly sicknessCounts: readonly CountedSickness[];
  /** Sickness maxima decided, in history or on the path: the last day of each. */
  readonly maxima: readonly Day[];
  readonly assumptions: readonly AssumptionId[];
  readonly notCalculated: readonly NotCalculatedId[];
  readonly summary: Summary;
}

/** What covers a client on a day; a day with none of these is without support. */
export type Cover = Family | 'periodised-pay';

export interface DayResult {
  readonly day: Day;
  /** The one of the three benefits that is paid on the day, with its euros. */
  readonly paid: DailyPayment | null;
  /** Tax-free compensations of the day. */
  readonly compensation: (DailyPayment & { readonly benefit: Compensation }) | null;
  /** In the order of {@link COVER_ORDER}; empty: nothing covers the day. */
  readonly covers: readonly Cover[];
  /** Uncovered and part of a gap. */
  readonly inGap: boolean;
  /** Covered by unemployment benefit that a rule brings to zero (R31). */
  readonly reducedToZero: ZeroReason | null;
  /** What that rule takes from the day. */
  readonly lostToZero: Cents;
  /** A running entitlement of which its rules leave nothing, with those rules. */
  readonly emptied: DailyPayment | null;
  /** Why each benefit is not paid; null where it is not in question or nothing stands in its way. */
  readonly obstacles: {
    readonly unemployment: readonly UnemploymentObstacle[] | null;
    readonly sickness: readonly SicknessObstacle[] | null;
    readonly rehabilitation: readonly RehabilitationObstacle[] | null;
  };
}

export type ZeroReason = 'means-test' | 'parents-income' | 'benefit-deduction' | 'pay' | 'smallest-payment';

export interface DailyPayment {
  readonly benefit: Benefit;
  readonly family: Family;
  readonly amount: Cents;
  readonly reasons: readonly Reason[];
}

/** A run of equal days, from the first to the last paid day. */
export interface BenefitPeriod extends Period {
  readonly benefit: Benefit;
  readonly family: Family;
  /** Paid days. */
  readonly days: number;
  /** Null for what is paid by the month (pay, pensions, stated benefits). */
  readonly dailyAmount: Cents | null;
  readonly gross: Cents;
  readonly reasons: readonly Reason[];
  /** Sections of law behind the run. */
  readonly law: readonly string[];
}

export interface MonthItem {
  readonly benefit: Benefit;
  readonly family: Family;
  readonly days: number;
  readonly gross: Cents;
}

export interface MonthResult {
  readonly month: Month;
  /** Taxable items (R33). */
  readonly gross: Cents;
  readonly taxFree: Cents;
  readonly benefits: readonly MonthItem[];
  /** Calendar days that belong to a gap. */
  readonly daysWithoutSupport: number;
  /** The family that covers most days. */
  readonly status: Family | 'none' | 'unknown';
  /** Some figure read in this month is not yet enacted; which. */
  readonly projected: readonly FigureName[];
  /** The horizon holds the whole month. */
  readonly whole: boolean;
}

export interface Counter {
  readonly counter:
    | 'unemployment-waiting-period'
    | 'qualifying-period'
    | 'earnings-related-days'
    | 'sickness-days'
    | 'partial-sickness-days'
    | 'rehabilitation-waiting-pay-days'
    | 'rehabilitation-interval-pay-days';
  readonly used: number;
  readonly left: number | null;
  /** The last day of the right, when the counter ends inside the horizon. */
  readonly lastDay: Day | null;
  readonly law: string;
}

/** One unbroken incapacity of the path. */
export interface Incapacity extends Period {
  /** Its first day, also where that lies in history. */
  readonly began: Day;
  /** The day before `from` when there is no waiting period. */
  readonly waitingEnd: Day;
  /** The day that uses up the 60 days of certificate A; null: not reached. */
  readonly certificateAEnd: Day | null;
}

export interface CountedSickness {
  /** The days of the path that count; the partial ones have a maximum of their own (SVL 8:12). */
  readonly days: readonly { readonly day: Day; readonly partial: boolean }[];
  /** Counted before the first of them. */
  readonly fullBefore: number;
  readonly partialBefore: number;
  /** The last day of the maximum, and the day on which the path shows it; null while it is open (R44). */
  readonly lastDay: Day | null;
  readonly decidedOn: Day | null;
  /** The last day of the partial maximum; null while it is open. */
  readonly partialLastDay: Day | null;
  /** The last day of the priority period that the 150th day of the path confirms (SVL 12:3); null: none. */
  readonly priorityEnd: Day | null;
}

export interface Summary {
  readonly gross: Cents;
  readonly taxFree: Cents;
  readonly daysWithoutSupport: number;
  readonly gaps: number;
}

/** The state of sickness allowance along a path: the spell under way, the running count, the maxima reached. */
import type { Day } from '../../calendar/day.js';
import type { Period } from '../../calendar/period.js';
import type { FigureName } from '../../law/rates/index.js';
import type { Reason } from '../../law/reasons.js';
import type { SicknessWaiting } from '../../law/sickness/waitingPeriod.js';
import type { Cents } from '../../money/cents.js';
import type { ExactCents } from '../../money/exact.js';
import type { Spell } from '../timeline/spells.js';

export interface SicknessState {
  spell: OpenSpell | null;
  readonly opened: Map<Spell, OpenSpell>;
  /** The last paid day of sickness or partial sickness allowance, by illness and of any illness. */
  readonly lastPaidOf: Map<string, Day>;
  lastPaid: Day | null;
  /** The last working day before today was paid (R19). */
  lastWorkingDayPaid: boolean;
  /** Annual income of the spell paid last, for protection within 30 days (R13). */
  lastIncome: ExactCents | null;
  /** Onset with which a chain of breaks of at most 30 days began (R50). */
  chainBegan: Day | null;
  running: SicknessCount | null;
  /** Counts that a day of the path has moved, in order. */
  readonly counts: SicknessCount[];
  readonly maxima: Maximum[];
  /** Periods of incapacity of the past and of the path so far (R46). */
  readonly incapacities: Period[];
}

/** The count towards 300 days that spells without full waiting carry on (R45). */
export interface SicknessCount {
  counted: number;
  /** Those of them that history holds. */
  readonly paidBefore: number;
  /** The maximum has been decided to end here; null while it is open (R44). */
  end: Day | null;
  /** The day of the path that shows it. */
  decidedOn: Day | null;
  readonly illnesses: Set<string>;
  /** Partial days within two years of the anchoring onset (R58), and whether 120 of them fell before 2023. */
  partialCounted: number;
  partialFullBefore: boolean;
  /** The days of the path that count. */
  readonly days: CountedDay[];
}

export interface CountedDay {
  readonly day: Day;
  /** Of partial sickness allowance, which has a count of its own. */
  readonly partial: boolean;
}

/** A maximum that has been decided, or that earlier days have filled (SVL 8:8–9). */
export interface Maximum {
  readonly lastDay: Day;
  readonly decided: boolean;
  readonly illnesses: ReadonlySet<string>;
  /** Since when every day counts as work capacity; null while a day does not. */
  capacitySince: Day | null;
  /** Twelve such months have been reached: the same illness opens a new right. */
  requalified: boolean;
  /** Consecutive days of work since the maximum, and whether 30 have been reached. */
  workDays: number;
  worked: boolean;
  extraDaysUsed: number;
}

export interface OpenSpell {
  readonly spell: Spell;
  /** The first day of the incapacity, in history where the spell goes on from it. */
  readonly began: Day;
  readonly waiting: SicknessWaiting;
  readonly waitingEnd: Day;
  /** TTL 3:3.4 pays unemployment benefit through the waiting period (R5). */
  readonly recipient: boolean;
  readonly count: SicknessCount;
  /** An old maximum that leaves only its 50 extra days, or nothing (R46). */
  readonly exhausted: Maximum | null;
  readonly extraDays: boolean;
  /** The last day for which interrupted rehabilitation goes on (R20, R52). */
  readonly carriedTo: Day | null;
  /** The interrupted programme fills the week: no sickness allowance while it goes on. */
  readonly carriesWholeWeek: boolean;
  readonly income: ExactCents;
  /** The day whose figures make the rate (R13, R50). */
  readonly formulaDay: Day;
  /** Kela's decided amount of the history entry that the spell continues: the whole, and the half if that was paid. */
  readonly decided: { readonly full: Cents; readonly partial: Cents | null } | null;
  readonly reasons: readonly Reason[];
  /** Figures behind income and rate that are not yet enacted. */
  readonly projected: ReadonlySet<FigureName>;
  /** Payable days of the unbroken spell, for certificate A (R47). */
  certificateDays: number;
  /** The day that uses up certificate A; null: not yet. */
  certificateAEnd: Day | null;
  /** A maximum that earlier days have filled and that a new illness leaves behind with its first counted day (R46). */
  fills: Pick<Maximum, 'lastDay' | 'illnesses'> | null;
  /** First and last day that moved a count; null: the spell has left no trace in any (R46). */
  counted: Period | null;
}

export function emptyCount(): SicknessCount {
  return {
    counted: 0,
    paidBefore: 0,
    end: null,
    decidedOn: null,
    illnesses: new Set(),
    partialCounted: 0,
    partialFullBefore: false,
    days: [],
  };
}

export function newSicknessState(): SicknessState {
  return {
    spell: null,
    opened: new Map(),
    lastPaidOf: new Map(),
    lastPaid: null,
    lastWorkingDayPaid: false,
    lastIncome: null,
    chainBegan: null,
    running: null,
    counts: [],
    maxima: [],
    incapacities: [],
  };
}

export function newMaximum(lastDay: Day, illnesses: ReadonlySet<string>, decided: boolean): Maximum {
  return {
    lastDay,
    decided,
    illnesses,
    capacitySince: null,
    requalified: false,
    workDays: 0,
    worked: false,
    extraDaysUsed: 0,
  };
}

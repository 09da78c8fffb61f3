/** What general housing allowance and basic social assistance add to a path, month by month. Cents; no text. */
import type { Day, Month } from '../calendar/day.js';
import type { Period } from '../calendar/period.js';
import type { FigureName } from '../law/rates/index.js';
import type { Cents } from '../money/cents.js';
import type { AssumptionId, NotCalculatedId } from '../simulation/notes.js';

export interface SafetyNet {
  /** One for each month of the horizon. */
  readonly months: readonly SafetyNetMonth[];
  /** What could not be calculated, and why; each benefit and reason once. */
  readonly unknown: readonly Unknown[];
  /** The times without money, with what can be paid in advance. */
  readonly gaps: readonly GapAdvance[];
  readonly assumptions: readonly AssumptionId[];
  readonly notCalculated: readonly NotCalculatedId[];
}

export interface SafetyNetMonth {
  readonly month: Month;
  /** The client's own money of the month after tax, before what is collected. */
  readonly arrives: Cents;
  /** Collected from it for assistance that was paid while the benefit was awaited (ToTuL 23 §). */
  readonly collected: Cents;
  /** Of the spouse, and other income of the client, as stated. */
  readonly otherIncome: Cents;
  /** Null: not calculated, see `unknown`. */
  readonly housing: HousingMonth | null;
  /** Null: not calculated, see `unknown`. */
  readonly assistance: AssistanceMonth | null;
  /** All of it together; null when a part is not known. */
  readonly remains: Cents | null;
  /** The same less the housing costs that the scenario states. */
  readonly afterHousing: Cents | null;
  /** Figures read that are projected. */
  readonly projected: readonly FigureName[];
}

/** General housing allowance of a month. */
export interface HousingMonth {
  readonly amount: Cents;
  /** What arrives in the month, of whatever month; the first decision can come late. */
  readonly arrives: Cents;
  /** The income and the costs of the latest grant or revision, and the month of it; null where nothing is due. */
  readonly basis: { readonly since: Month; readonly income: Cents; readonly costs: Cents } | null;
}

/** Basic social assistance of a month. */
export interface AssistanceMonth {
  readonly amount: Cents;
  readonly need: Cents;
  readonly income: Cents;
  /** Null: nothing is paid. */
  readonly paidOn: Day | null;
  /** What of the amount is collected later from the benefit that was awaited (ToTuL 23 §). */
  readonly collectedLater: Cents;
  /** The norm bounds the housing costs of the month. */
  readonly bounded: boolean;
}

export type NetBenefit = 'general-housing-allowance' | 'basic-social-assistance';

export const UNKNOWN_REASONS = [
  'rent',
  'municipality',
  'municipality-name',
  'child-ages',
  'lives-with-parents',
  'spouse-income',
  'aland',
  'cost-limit',
  'owned-home',
  'pensioner',
  'under-age',
  'wealth',
  'away',
  'part-month',
  'stated',
  'housing-allowance',
] as const;
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

export interface Unknown {
  readonly benefit: NetBenefit;
  readonly reason: UnknownReason;
  readonly months: readonly Month[];
}

/** A time in which no money arrives although there is a right to some. */
export interface GapAdvance extends Period {
  /** Null: no decision on unemployment benefit is awaited. */
  readonly unemployment: UnemploymentAdvance | null;
  /** Assistance of the months that the gap touches, and what of it is collected from the benefit paid later. */
  readonly assistance: readonly { readonly month: Month; readonly amount: Cents; readonly collectedLater: Cents }[];
}

/** Unemployment benefit paid before its decision; the whole is taken from the benefit granted later. */
export interface UnemploymentAdvance extends Period {
  readonly gross: Cents;
  /** After the tax that is withheld from the benefit; null when no payment of it falls in the horizon. */
  readonly net: Cents | null;
}

/** What holds through a run of equal circumstances, each found when first needed. */
import type { ProgrammeRules } from '../../law/rehabilitation/mode.js';

export interface EqualDays {
  /** What pay, pensions and stated benefits cover. */
  covers: number | null;
  sickness: KnownAmount | null;
  rehabilitation: KnownAmount | null;
  /** Waiting and interval pay. */
  claimed: KnownAmount | null;
  /** Index of the maintenance compensation in the book + 1; 0: none is due. */
  maintenance: number | null;
  programme: ProgrammeRules | null;
  /** Obstacles that do not lie in the programme itself. */
  outsideProgramme: number | null;
  /** Whether unemployment benefit brings anything, with the pay for which it was asked (R31). */
  unemployment: { readonly pay: number; readonly paid: boolean } | null;
}

/** A basis in the book. */
export interface KnownAmount {
  /** Its index + 1. */
  readonly index: number;
  /** Something is left of the allowance. */
  readonly pays: boolean;
}

export function nothingKnown(): EqualDays {
  return {
    covers: null,
    sickness: null,
    rehabilitation: null,
    claimed: null,
    maintenance: null,
    programme: null,
    outsideProgramme: null,
    unemployment: null,
  };
}

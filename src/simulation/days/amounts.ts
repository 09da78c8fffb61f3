/** Amounts that hold through a run of equal circumstances, each made when first needed. */
export interface Amounts {
  sickness: KnownAmount | null;
  rehabilitation: KnownAmount | null;
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

export function noAmounts(): Amounts {
  return { sickness: null, rehabilitation: null, unemployment: null };
}

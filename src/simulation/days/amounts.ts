/** Amounts that hold through a run of equal circumstances, each made when first needed. */
export interface Amounts {
  /** Index of the basis in the book + 1; 0: nothing is left of the allowance. */
  sickness: number | null;
  rehabilitation: number | null;
  /** Whether unemployment benefit brings anything, with the pay for which it was asked (R31). */
  unemployment: { readonly pay: number; readonly paid: boolean } | null;
}

export function noAmounts(): Amounts {
  return { sickness: null, rehabilitation: null, unemployment: null };
}

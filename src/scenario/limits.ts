/** What a scenario file may not exceed. */
export const MAX_BYTES = 1_048_576;
export const MAX_ALIASES = 20;
export const MAX_DEPTH = 40;
export const MAX_MONTHS = 120;
/** Euros. */
export const MAX_AMOUNT = 9_999_999.99;

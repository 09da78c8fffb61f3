/** What a scenario file may not exceed. */
export const MAX_BYTES = 1_048_576;
export const MAX_ALIASES = 20;
export const MAX_DEPTH = 40;
/** Words, numbers, lists and mappings in one document, those behind an alias counted at each use. */
export const MAX_VALUES = 50_000;
export const MAX_MONTHS = 120;
/** Euros. */
export const MAX_AMOUNT = 9_999_999.99;
/** Items of one list: steps, paths, entries of history. */
export const MAX_ITEMS = 1_000;
/** How many errors of one text are told at most, and how many warnings. */
export const MAX_TOLD = 100;

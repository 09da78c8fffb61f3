import type { InputCode, InputValues } from '../inputCodes.js';

/** The texts of one language as they are written: each knows the values of its own code. */
export type WrittenInputTexts = { readonly [C in InputCode]: (values: InputValues[C]) => string };

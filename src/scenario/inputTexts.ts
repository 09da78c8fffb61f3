/** What each defect of a scenario is called: what was found, what was expected, and what was probably meant. */
import type { Diagnostic } from './diagnostic.js';
import type { InputCode, InputValues } from './inputCodes.js';

/** One sentence or a few for every code, complete by type. */
export type InputTexts = { readonly [C in InputCode]: (values: Diagnostic['values']) => string };

/** The texts of one language as they are written: each knows the values of its own code. */
export type WrittenInputTexts = { readonly [C in InputCode]: (values: InputValues[C]) => string };

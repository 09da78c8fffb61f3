/** What each defect of a scenario is called: what was found, what was expected, and what was probably meant. */
import type { Diagnostic } from './diagnostic.js';
import type { InputCode } from './inputCodes.js';
import { ENGLISH } from './messages/english.js';
import { FINNISH } from './messages/finnish.js';

/** One sentence or a few for every code, complete by type. */
export type InputTexts = { readonly [C in InputCode]: (values: Diagnostic['values']) => string };

export const INPUT_TEXTS_EN = ENGLISH as InputTexts;
export const INPUT_TEXTS_FI = FINNISH as InputTexts;

import type { FigureName } from '../../../src/law/rates/index.js';

/** Amounts are typed as the statutes and Kela print them, so that they can be compared by eye. */
export type Table = { readonly [name in FigureName]?: readonly (readonly [from: string, printed: string])[] };

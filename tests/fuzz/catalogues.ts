import { loadTexts } from '../../src/language/languages.js';
import type { Texts } from '../../src/report/texts.js';

/** What is said in each language. */
export const CATALOGUES: readonly Texts[] = await Promise.all((['en', 'fi', 'sv'] as const).map(loadTexts));

/** What a terminal obeys, and what nobody sees; a line feed apart. */
export const HIDDEN = /(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b\u2060\ufeff]/u;

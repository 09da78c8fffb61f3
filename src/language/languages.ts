import type { Texts } from '../report/texts.js';

export const LANGUAGES = ['fi', 'sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Loads the catalogue of one language and no other. */
export async function loadTexts(language: Language): Promise<Texts> {
  switch (language) {
    case 'fi':
      return (await import('./fi.js')).FI;
    case 'sv':
      return (await import('./sv.js')).SV;
    case 'en':
      return (await import('./en.js')).EN;
  }
}

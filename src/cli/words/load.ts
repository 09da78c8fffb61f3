import type { Language } from '../../language/languages.js';
import type { Words } from './words.js';

/** Loads the words of one language and no other. */
export async function loadWords(language: Language): Promise<Words> {
  switch (language) {
    case 'fi':
      return (await import('./fi.js')).FI;
    case 'sv':
      return (await import('./sv.js')).SV;
    case 'en':
      return (await import('./en.js')).EN;
  }
}

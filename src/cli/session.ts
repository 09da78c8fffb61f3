import type { Language } from '../language/languages.js';
import type { Io } from './streams.js';
import type { Words } from './words/words.js';

/** What every command is given besides its own arguments. */
export interface Session {
  readonly io: Io;
  readonly words: Words;
  /** Of everything that a person reads. */
  readonly language: Language;
  /** From `--lang` alone, which is all that the texts of machine formats follow. */
  readonly explicitLanguage: Language | undefined;
  readonly debug: boolean;
}

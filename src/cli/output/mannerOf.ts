import { loadTexts } from '../../language/languages.js';
import { type Look, PLAIN_LOOK } from '../../report/table.js';
import type { Texts } from '../../report/texts.js';
import { lookFor } from '../look.js';
import type { Session } from '../session.js';
import { isFile } from './writeResult.js';

/** In which words and how drawn a result is written. */
export interface Manner {
  readonly texts: Texts;
  readonly look: Look;
}

/**
 * What people read follows their language and their terminal; machine formats only `--lang`, so that the same input
 * gives the same bytes.
 */
export async function mannerOf(
  forPeople: boolean,
  { output, color }: { readonly output?: string; readonly color?: boolean },
  { io, language, explicitLanguage }: Session,
): Promise<Manner> {
  return {
    texts: await loadTexts(forPeople ? language : (explicitLanguage ?? 'en')),
    look: forPeople ? await lookFor(isFile(output) ? {} : io.stdout, io.env, color) : PLAIN_LOOK,
  };
}

import type { Catalogue } from '../../answer/readAnswer.js';
import { inputHash } from '../../answer/receipt.js';
import { printable } from '../../report/drawing/printable.js';
import { decode } from '../../scenario/decode.js';
import type { Diagnostic } from '../../scenario/diagnostic.js';
import { loadCatalogue } from '../../scenario/services/catalogue.js';
import { fileErrorText } from '../fileErrors.js';
import { readInput, shownName } from '../inputFile.js';
import { refuse } from '../refuse.js';
import type { Session } from '../session.js';
import { writeProblems } from './outcome.js';

/** The catalogue of `--services`; null when it cannot be had, which is told. */
export async function readCatalogue(
  file: string,
  color: boolean | undefined,
  session: Session,
): Promise<Catalogue | null> {
  const { io, words } = session;
  let bytes: Uint8Array;
  try {
    bytes = await readInput(file, io.stdin);
  } catch (error) {
    const why = fileErrorText(error, words);
    if (why === undefined) throw error;
    await refuse(words.cannotRead(printable(shownName(file)), why), session);
    return null;
  }
  const decoded = decode(bytes, file);
  if ('diagnostics' in decoded) return tell(decoded.diagnostics, color, session);
  const loaded = loadCatalogue(decoded.text, file);
  if ('diagnostics' in loaded) return tell(loaded.diagnostics, color, session);
  return { offers: loaded.offers, hash: inputHash(decoded.text) };
}

async function tell(diagnostics: readonly Diagnostic[], color: boolean | undefined, session: Session): Promise<null> {
  await writeProblems([{ code: 2, diagnostics }], { withoutWarnings: false, color }, session);
  return null;
}

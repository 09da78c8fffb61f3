import { inputHash } from '../../answer/receipt.js';
import { loadTexts } from '../../language/languages.js';
import type { Reform } from '../../law/rates/reform.js';
import { diagnosticsReport } from '../../report/diagnostics.js';
import { printable } from '../../report/drawing/printable.js';
import { decode } from '../../scenario/decode.js';
import type { Diagnostic } from '../../scenario/diagnostic.js';
import { loadReform } from '../../scenario/reform/loadReform.js';
import { fileErrorText } from '../fileErrors.js';
import { readInput, STANDARD_INPUT, shownName } from '../inputFile.js';
import { paintFor, widthOf } from '../look.js';
import { refuse } from '../refuse.js';
import type { Session } from '../session.js';
import { write } from '../streams.js';

/** The reform in a file, or on standard input for `-`; null when it cannot be had, which is told. */
export async function readReform(file: string, color: boolean | undefined, session: Session): Promise<Reform | null> {
  const { io, words } = session;
  if (file === STANDARD_INPUT && io.stdin.isTTY) {
    await refuse(words.nothingOnTerminal, session);
    return null;
  }
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
  const { reform, diagnostics } = loadReform(decoded.text, file);
  if (diagnostics.length > 0) await tell(diagnostics, color, session);
  return reform && { ...reform, hash: inputHash(decoded.text) };
}

async function tell(
  diagnostics: readonly Diagnostic[],
  color: boolean | undefined,
  { io, language }: Session,
): Promise<null> {
  const paint = await paintFor(io.stderr, io.env, color);
  await write(io.stderr, diagnosticsReport(diagnostics, await loadTexts(language), widthOf(io.stderr), paint));
  return null;
}

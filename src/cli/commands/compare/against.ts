import { readFile } from 'node:fs/promises';
import { loadTexts } from '../../../language/languages.js';
import { diagnosticsReport } from '../../../report/diagnostics.js';
import { printable } from '../../../report/drawing/printable.js';
import { withoutIdentityCodes } from '../../../scenario/identityCode.js';
import { loadStoredResult, type StoredResult } from '../../../scenario/storedResult.js';
import { fileErrorText } from '../../fileErrors.js';
import { shownName } from '../../inputFile.js';
import { paintFor, widthOf } from '../../look.js';
import { refuse } from '../../refuse.js';
import type { Session } from '../../session.js';
import { write } from '../../streams.js';

/** Reads a kept result; null when it cannot be read, which is told with the first place. */
export async function readStored(
  file: string,
  color: boolean | undefined,
  session: Session,
): Promise<StoredResult | null> {
  const { io, words, language } = session;
  let written: string;
  try {
    written = await readFile(file, 'utf8');
  } catch (error) {
    const why = fileErrorText(error, words);
    if (why === undefined) throw error;
    await refuse(words.cannotRead(printable(shownName(file)), why), session);
    return null;
  }
  const loaded = loadStoredResult(withoutIdentityCodes(written.replace(/^\ufeff/, '')), file);
  if (!('diagnostics' in loaded)) return loaded;
  await refuse(words.compare.notAResult(printable(shownName(file))), session);
  const paint = await paintFor(io.stderr, io.env, color);
  await write(
    io.stderr,
    diagnosticsReport(loaded.diagnostics.slice(0, 1), await loadTexts(language), widthOf(io.stderr), paint),
  );
  return null;
}

/** Whether the kept result is of other cases than those that were read, as far as both have case codes. */
export function isOfOthers({ references }: StoredResult, now: readonly string[]): boolean {
  return references.length > 0 && now.length > 0 && !references.some((each) => now.includes(each));
}

import { printable } from '../../report/printable.js';
import { fileErrorText } from '../fileErrors.js';
import { shownName } from '../inputFile.js';
import { type OutputFile, openOutputFile } from '../outputFile.js';
import type { Session } from '../session.js';
import { write } from '../streams.js';
import { isFile } from './writeResult.js';

/** Where `--output` says that a result goes, bit by bit; null when that cannot be written, which is told. */
export async function openResult(output: string | undefined, session: Session): Promise<OutputFile | null> {
  const { io, words } = session;
  if (!isFile(output)) {
    const nothing = async () => undefined;
    return { write: (text) => write(io.stdout, text), finish: nothing, abandon: nothing };
  }
  try {
    return await openOutputFile(output);
  } catch (error) {
    const why = fileErrorText(error, words);
    if (why === undefined) throw error;
    await write(io.stderr, `${words.cannotWrite(printable(shownName(output)), why)}\n`);
    return null;
  }
}

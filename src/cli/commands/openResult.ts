import { printable } from '../../report/printable.js';
import { fileErrorText } from '../fileErrors.js';
import { shownName } from '../inputFile.js';
import { openOutputFile } from '../outputFile.js';
import type { Session } from '../session.js';
import { write } from '../streams.js';
import { isFile } from './writeResult.js';

/** Where a result goes bit by bit. */
export interface ResultTarget {
  /** False when nobody reads it any more. */
  write(text: string): Promise<boolean>;
  finish(): Promise<void>;
  abandon(): Promise<void>;
}

/** Where `--output` says that a result goes, bit by bit; null when that cannot be written, which is told. */
export async function openResult(output: string | undefined, session: Session): Promise<ResultTarget | null> {
  const { io, words } = session;
  if (!isFile(output)) {
    const nothing = async () => undefined;
    return { write: (text) => write(io.stdout, text), finish: nothing, abandon: nothing };
  }
  try {
    const file = await openOutputFile(output);
    return { ...file, write: (text) => file.write(text).then(() => true) };
  } catch (error) {
    const why = fileErrorText(error, words);
    if (why === undefined) throw error;
    await write(io.stderr, `${words.cannotWrite(printable(shownName(output)), why)}\n`);
    return null;
  }
}

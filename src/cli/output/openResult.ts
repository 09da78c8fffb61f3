import { printable } from '../../report/drawing/printable.js';
import { OtherRun, type ResumedFile, resumeFile } from '../batch/resume.js';
import { fileErrorText } from '../fileErrors.js';
import { shownName } from '../inputFile.js';
import type { Session } from '../session.js';
import { write } from '../streams.js';
import type { Words } from '../words/words.js';
import { openOutputFile } from './outputFile.js';
import { isFile } from './writeResult.js';

/** Where a result goes bit by bit. */
export interface ResultTarget {
  /** False when nobody reads it any more. */
  write(text: string): Promise<boolean>;
  finish(): Promise<void>;
  abandon(): Promise<void>;
  /** Where it is gone on with. */
  readonly resumed?: ResumedFile;
}

/** Where `--output` says that a result goes, bit by bit; null when that cannot be written, which is told. */
export async function openResult(
  { output, resume }: { readonly output?: string; readonly resume?: boolean },
  session: Session,
): Promise<ResultTarget | null> {
  const { io, words } = session;
  if (!isFile(output)) {
    const nothing = async () => undefined;
    return { write: (text) => write(io.stdout, text), finish: nothing, abandon: nothing };
  }
  try {
    if (resume) {
      const file = await resumeFile(output);
      return {
        write: (text) => file.append(text).then(() => true),
        finish: file.finish,
        abandon: file.close,
        resumed: file,
      };
    }
    const file = await openOutputFile(output);
    return { ...file, write: (text) => file.write(text).then(() => true) };
  } catch (error) {
    const why = whyNotWritten(error, output, words);
    if (why === undefined) throw error;
    await write(io.stderr, `${why}\n`);
    return null;
  }
}

/** Why a result cannot go to its file; undefined for an error that has nothing to do with it. */
export function whyNotWritten(error: unknown, output: string, words: Words): string | undefined {
  const file = printable(shownName(output));
  if (error instanceof OtherRun) return words.batch.otherRun(file, error.line);
  const why = fileErrorText(error, words);
  return why === undefined ? undefined : words.cannotWrite(file, why);
}

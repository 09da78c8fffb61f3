import { printable } from '../../report/drawing/printable.js';
import { EXIT, type ExitCode } from '../exitCodes.js';
import { fileErrorText } from '../fileErrors.js';
import { STANDARD_INPUT, shownName } from '../inputFile.js';
import type { Session } from '../session.js';
import { write } from '../streams.js';
import { writeOutputFile } from './outputFile.js';

/** Whether `--output` names a file; `-` is standard output. */
export function isFile(output: string | undefined): output is string {
  return output !== undefined && output !== STANDARD_INPUT;
}

/** Writes a result where `--output` says; a file that cannot be written is told. */
export async function writeResult(text: string, output: string | undefined, session: Session): Promise<ExitCode> {
  const { io, words } = session;
  if (!isFile(output)) {
    await write(io.stdout, text);
    return EXIT.done;
  }
  try {
    await writeOutputFile(output, text);
    return EXIT.done;
  } catch (error) {
    const why = fileErrorText(error, words);
    if (why === undefined) throw error;
    await write(io.stderr, `${words.cannotWrite(printable(shownName(output)), why)}\n`);
    return EXIT.invalid;
  }
}

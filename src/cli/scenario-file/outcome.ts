/** What became of one scenario file, and what is told about it beside the result. */
import type { Answer } from '../../answer/answer.js';
import { loadTexts } from '../../language/languages.js';
import { diagnosticsReport } from '../../report/diagnostics.js';
import { printable } from '../../report/drawing/printable.js';
import type { Diagnostic } from '../../scenario/diagnostic.js';
import { EXIT, type ExitCode } from '../exitCodes.js';
import { fileErrorText } from '../fileErrors.js';
import { shownName } from '../inputFile.js';
import { reportInternalError } from '../internalError.js';
import { paintFor, widthOf } from '../look.js';
import type { Session } from '../session.js';
import { write } from '../streams.js';

export interface Outcome {
  readonly code: ExitCode;
  readonly diagnostics: readonly Diagnostic[];
  readonly answer?: Answer;
  /** What is wrong beyond the scenario's own text. */
  readonly problem?: string;
}

/** What comes of a file; one that cannot be read, or at which the program itself fails, is told and no more. */
export async function outcomeOf(file: string, simulated: () => Promise<Outcome>, session: Session): Promise<Outcome> {
  try {
    return await simulated();
  } catch (error) {
    const why = fileErrorText(error, session.words);
    if (why !== undefined) {
      const problem = session.words.cannotRead(printable(shownName(file)), why);
      return { code: EXIT.invalid, diagnostics: [], problem };
    }
    return { code: await reportInternalError(error, session, printable(shownName(file))), diagnostics: [] };
  }
}

export interface ProblemsLook {
  /** Warnings of valid files are told elsewhere, or not at all. */
  readonly withoutWarnings: boolean;
  readonly color: boolean | undefined;
}

/** Errors always; warnings of valid files where the report itself does not carry them. */
export async function writeProblems(
  outcomes: readonly Outcome[],
  { withoutWarnings, color }: ProblemsLook,
  { io, language }: Session,
): Promise<void> {
  const diagnostics = outcomes.flatMap(({ answer, diagnostics: all }) => (answer && withoutWarnings ? [] : all));
  const problems = outcomes.flatMap(({ problem }) => (problem === undefined ? [] : [`${problem}\n`]));
  await write(io.stderr, problems.join(''));
  if (diagnostics.length === 0) return;
  const paint = await paintFor(io.stderr, io.env, color);
  await write(io.stderr, diagnosticsReport(diagnostics, await loadTexts(language), widthOf(io.stderr), paint));
}

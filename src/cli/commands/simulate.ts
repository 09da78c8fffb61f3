import type { Answer } from '../../answer/answer.js';
import type { Severity } from '../../findings/codes.js';
import { type Language, loadTexts } from '../../language/languages.js';
import { diagnosticsReport } from '../../report/diagnostics.js';
import { printable } from '../../report/printable.js';
import { REPORTS } from '../../report/reports.js';
import { PLAIN_LOOK } from '../../report/table.js';
import type { Diagnostic } from '../../scenario/diagnostic.js';
import { EXIT, type ExitCode, gravest } from '../exitCodes.js';
import { fileErrorText } from '../fileErrors.js';
import { STANDARD_INPUT, shownName } from '../inputFile.js';
import { reportInternalError } from '../internalError.js';
import { lookFor, paintFor, widthOf } from '../look.js';
import type { Session } from '../session.js';
import { write } from '../streams.js';
import { type Outcome, simulateFile } from './simulateFile.js';
import type { FailLevel, SimulateOptions } from './simulateOptions.js';
import { isFile, writeResult } from './writeResult.js';

const SEVERITIES: readonly Severity[] = ['gap', 'warning', 'notice'];

/** Simulates every file and writes one report; a file that cannot be simulated does not stop the others. */
export async function simulateCommand(
  files: readonly string[],
  options: SimulateOptions,
  session: Session,
): Promise<ExitCode> {
  const { io, words } = session;
  const fromInput = files.filter((file) => file === STANDARD_INPUT);
  if (fromInput.length > 1) return refuse(words.standardInputTwice, session);
  if (fromInput.length === 1 && io.stdin.isTTY) return refuse(words.nothingOnTerminal, session);
  const outcomes: Outcome[] = [];
  for (const file of files) outcomes.push(await outcomeOf(file, options, session));
  const answers = outcomes.flatMap(({ answer }) => (answer ? [answer] : []));
  const written = answers.length > 0 ? await writeReport(answers, files.length > 1, options, session) : EXIT.done;
  await writeProblems(outcomes, options, session);
  return gravest([written, failCode(answers, options.failOn), ...outcomes.map(({ code }) => code)]);
}

async function outcomeOf(file: string, options: SimulateOptions, session: Session): Promise<Outcome> {
  try {
    return await simulateFile(file, options, session);
  } catch (error) {
    const why = fileErrorText(error, session.words);
    if (why !== undefined)
      return {
        code: EXIT.invalid,
        diagnostics: [],
        problem: session.words.cannotRead(printable(shownName(file)), why),
      };
    return { code: await reportInternalError(error, session, shownName(file)), diagnostics: [] };
  }
}

/** Tables follow the reader's language; machine formats only `--lang`, so that the same input gives the same bytes. */
function reportLanguage({ format }: SimulateOptions, { language, explicitLanguage }: Session): Language {
  return format === 'table' ? language : (explicitLanguage ?? 'en');
}

async function writeReport(
  answers: readonly Answer[],
  several: boolean,
  options: SimulateOptions,
  session: Session,
): Promise<ExitCode> {
  const { io } = session;
  const { output, format, color, days = false, explain = false, payments = false, quiet = false } = options;
  const isTable = format === 'table';
  const look = isTable ? await lookFor(isFile(output) ? {} : io.stdout, io.env, color) : PLAIN_LOOK;
  const texts = await loadTexts(reportLanguage(options, session));
  const text = REPORTS[format](answers, texts, { days, explain, payments, quiet, look, several });
  return writeResult(text, output, session);
}

/** Errors always; warnings of valid files where the report itself does not carry them. */
async function writeProblems(
  outcomes: readonly Outcome[],
  { format, quiet, color }: SimulateOptions,
  { io, language }: Session,
): Promise<void> {
  const reportHasWarnings = format === 'json' || format === 'ndjson';
  const diagnostics = outcomes.flatMap(({ answer, diagnostics: all }): readonly Diagnostic[] =>
    answer && (quiet || reportHasWarnings) ? [] : all,
  );
  const problems = outcomes.flatMap(({ problem }) => (problem === undefined ? [] : [`${problem}\n`]));
  await write(io.stderr, problems.join(''));
  if (diagnostics.length === 0) return;
  const paint = await paintFor(io.stderr, io.env, color);
  await write(io.stderr, diagnosticsReport(diagnostics, await loadTexts(language), widthOf(io.stderr), paint));
}

function failCode(answers: readonly Answer[], level: FailLevel): ExitCode {
  if (level === 'never') return EXIT.done;
  const counting = SEVERITIES.slice(0, SEVERITIES.indexOf(level) + 1);
  const findings = answers.flatMap(({ paths }) => paths.flatMap((path) => path.findings));
  return findings.some(({ severity }) => counting.includes(severity)) ? EXIT.findings : EXIT.done;
}

async function refuse(text: string, { io }: Session): Promise<ExitCode> {
  await write(io.stderr, `${text}\n`);
  return EXIT.invalid;
}

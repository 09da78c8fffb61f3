import { CHECK_FORMATS } from '../../check/formats/formats.js';
import { totalLine } from '../../check/formats/summary.js';
import type { CaseTally } from '../../check/tally.js';
import { added, NOTHING } from '../../check/tally.js';
import { EXIT, type ExitCode } from '../exitCodes.js';
import { STANDARD_INPUT } from '../inputFile.js';
import { reportFault } from '../internalError.js';
import { refuse } from '../refuse.js';
import type { Session } from '../session.js';
import { write } from '../streams.js';
import { caseWriter } from './caseWriter.js';
import { casesOf } from './checkInputs.js';
import type { CheckOptions } from './checkOptions.js';
import { checkSettings } from './checkSettings.js';
import { checkContext, checkTask } from './checkTask.js';
import { openResult } from './openResult.js';

/** Checks every case and writes what it finds; one that cannot be simulated does not stop the others. */
export async function checkCommand(
  paths: readonly string[],
  options: CheckOptions,
  session: Session,
): Promise<ExitCode> {
  const { io, words } = session;
  const fromInput = paths.filter((path) => path === STANDARD_INPUT);
  if (fromInput.length > 1) return refuse(words.standardInputTwice, session);
  if (fromInput.length === 1 && io.stdin.isTTY) return refuse(words.nothingOnTerminal, session);
  const settings = checkSettings(options, session);
  const context = await checkContext(settings);
  const task = await checkTask(settings);
  const format = CHECK_FORMATS[options.format];
  const result = await openResult(options.output, session);
  if (result === null) return EXIT.invalid;
  const writer = caseWriter(result, format, options.maxFindings);
  let total = NOTHING;
  await writer.begin(format.opening(context));
  for await (const input of casesOf(paths, options.stdinFilepath, io.stdin)) {
    const { text, tally, fault, bails } = task(input);
    total = added(total, tally);
    await writer.write(text);
    if (fault) await reportFault(fault, session);
    if (bails) break;
  }
  await writer.end(options.quiet && format === CHECK_FORMATS.table ? '' : format.closing(total, context));
  await result.finish();
  if (!options.quiet && options.format !== 'table') await write(io.stderr, `${totalLine(total, context)}\n`);
  return codeOf(total);
}

function codeOf({ failed, invalid, failing }: CaseTally): ExitCode {
  if (failed > 0) return EXIT.internal;
  if (invalid > 0) return EXIT.invalid;
  return failing > 0 ? EXIT.findings : EXIT.done;
}

import type { Answer } from '../../answer/answer.js';
import type { Options } from '../../answer/receipt.js';
import { EXIT, type ExitCode, gravest } from '../exitCodes.js';
import { STANDARD_INPUT } from '../inputFile.js';
import { refuse } from '../refuse.js';
import type { Session } from '../session.js';
import { outcomeOf, writeProblems } from './outcome.js';
import { givenScenarioOptions, type ScenarioOptions } from './scenarioOptions.js';
import { catalogueOf } from './servicesOption.js';
import { settingsOf } from './setOption.js';
import { type FileOptions, simulateFile } from './simulateFile.js';

/** The options of a command that answers about one file. */
export interface OneFileOptions extends FileOptions, ScenarioOptions {
  readonly format: string;
}

/**
 * Answers one file and has the answer written; what is wrong with the file is told.
 * @param own the options of this command alone that decide its result
 * @throws what `written` throws
 */
export async function answerFile(
  file: string,
  options: OneFileOptions,
  own: Options,
  session: Session,
  written: (answer: Answer) => Promise<ExitCode>,
): Promise<ExitCode> {
  if (file === STANDARD_INPUT && session.io.stdin.isTTY) return refuse(session.words.nothingOnTerminal, session);
  const settings = await settingsOf(options.set, session);
  if (settings === null) return EXIT.invalid;
  const deciding = { ...own, ...givenScenarioOptions(options) };
  const catalogue = await catalogueOf(options, session);
  if (catalogue === null) return EXIT.invalid;
  const simulated = () => simulateFile(file, { ...options, catalogue }, settings, deciding, session);
  const outcome = await outcomeOf(file, simulated, session);
  const code = outcome.answer ? await written(outcome.answer) : EXIT.done;
  const { format, quiet = false, color } = options;
  await writeProblems([outcome], { withoutWarnings: quiet || format === 'json', color }, session);
  return gravest([code, outcome.code]);
}

import type { Answer } from '../../answer/answer.js';
import type { Options } from '../../answer/receipt.js';
import { EXIT, type ExitCode, gravest } from '../exitCodes.js';
import { STANDARD_INPUT } from '../inputFile.js';
import { refuse } from '../refuse.js';
import type { Session } from '../session.js';
import type { OneFileOptions } from './answerFile.js';
import { type Outcome, outcomeOf, writeProblems } from './outcome.js';
import { givenScenarioOptions } from './scenarioOptions.js';
import { settingsOf } from './setOption.js';
import { simulateFile } from './simulateFile.js';

/**
 * Answers several files that make one result, and has it written unless one of them has no answer: the result would be
 * that of another question. What is wrong with a file is told.
 * @param own the options of this command alone that decide its result
 * @throws what `written` throws
 */
export async function answerFiles(
  files: readonly string[],
  options: OneFileOptions,
  own: Options,
  session: Session,
  written: (answers: readonly Answer[]) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { io, words } = session;
  const fromInput = files.filter((file) => file === STANDARD_INPUT);
  if (fromInput.length > 1) return refuse(words.standardInputTwice, session);
  if (fromInput.length === 1 && io.stdin.isTTY) return refuse(words.nothingOnTerminal, session);
  const settings = await settingsOf(options.set, session);
  if (settings === null) return EXIT.invalid;
  const deciding = { ...own, ...givenScenarioOptions(options) };
  const outcomes: Outcome[] = [];
  for (const file of files) {
    const simulated = () => simulateFile(file, options, settings, deciding, session);
    outcomes.push(await outcomeOf(file, simulated, session));
  }
  const answers = outcomes.flatMap(({ answer }) => (answer ? [answer] : []));
  const code = answers.length === files.length ? await written(answers) : EXIT.done;
  const { format, quiet = false, color } = options;
  await writeProblems(outcomes, { withoutWarnings: quiet || format === 'json', color }, session);
  return gravest([code, ...outcomes.map((outcome) => outcome.code)]);
}

import { CommanderError } from 'commander';
import { EXIT, type ExitCode } from './exitCodes.js';
import { fileErrorText } from './fileErrors.js';
import { reportInternalError } from './internalError.js';
import { chosenLanguage, explicitLanguage } from './languageChoice.js';
import { lazyActions } from './lazyActions.js';
import { buildProgram } from './program/program.js';
import { usageErrorText } from './program/usageErrors.js';
import type { Session } from './session.js';
import { type Io, write } from './streams.js';
import { loadWords } from './words/load.js';

/** Runs one command line and says with which code the process is to end. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const explicit = explicitLanguage(argv);
  const language = chosenLanguage(explicit, io.env);
  const words = await loadWords(language);
  const session = { io, words, language, explicitLanguage: explicit, debug: argv.includes('--debug') };
  try {
    return await runCommand(argv, session);
  } catch (error) {
    const why = fileErrorText(error, words);
    if (why === undefined) return reportInternalError(error, session);
    await write(io.stderr, `${words.cannotWrite(words.standardOutput, why)}\n`);
    return EXIT.invalid;
  }
}

async function runCommand(argv: readonly string[], session: Session): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  let printed = '';
  const actions = lazyActions(session, (ended) => {
    code = ended;
  });
  const program = buildProgram(session.words, actions, (text) => {
    printed += text;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.help') program.outputHelp();
    code = await usageExit(
      error,
      program.commands.map((command) => command.name()),
      argv,
      session,
    );
  }
  await write(session.io.stdout, printed);
  return code;
}

/** Help and version are asked for; everything else that the parser throws is wrong usage. */
async function usageExit(
  error: CommanderError,
  commands: readonly string[],
  argv: readonly string[],
  { io, words }: Session,
): Promise<ExitCode> {
  const text = usageErrorText(error, words);
  if (text === undefined) {
    if (error.exitCode === 0 || error.code === 'commander.help') return EXIT.done;
    throw error;
  }
  const command = argv.find((each) => commands.includes(each));
  const help = words.tryHelp(command === undefined ? 'etuuspolku' : `etuuspolku ${command}`);
  await write(io.stderr, `${text}\n${help}\n`);
  return EXIT.invalid;
}

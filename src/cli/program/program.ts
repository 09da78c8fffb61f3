import { Command, CommanderError, Option } from 'commander';
import { LANGUAGES } from '../../language/languages.js';
import { LAW_CHECKED, VERSION } from '../../report/version.js';
import { nearest } from '../../scenario/nearest.js';
import type { Words } from '../words/words.js';
import type { Actions } from './actions.js';
import { addCheck } from './check.js';
import { addCohort } from './cohort.js';
import { addCompare } from './compare.js';
import { addCompletion } from './completion.js';
import { addExplain } from './explain.js';
import { helpIn } from './helpIn.js';
import { exitCodesHelp, helpExamples, programExamples } from './helpTexts.js';
import { addNew } from './new.js';
import { addPlan } from './plan.js';
import { addRates } from './rates.js';
import { addRoutes } from './routes.js';
import { addSchema } from './schema.js';
import { addSimulate } from './simulate.js';
import { addStatus } from './status.js';

/** The commands and their options in one language; errors of usage are thrown as CommanderError. */
export function buildProgram(words: Words, actions: Actions, print: (text: string) => void): Command {
  const program = new Command('etuuspolku')
    .description(words.about)
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: () => undefined })
    .configureHelp(helpIn(words))
    .helpOption('-h, --help', words.options.help)
    .helpCommand(false)
    .version(words.version(VERSION, LAW_CHECKED), '-V, --version', words.options.version)
    .addOption(new Option('--lang <language>', words.options.lang).choices(LANGUAGES))
    .option('-q, --quiet', words.options.quiet)
    .option('--color', words.options.color)
    .option('--no-color', words.options.noColor)
    .option('--debug', words.options.debug)
    .addHelpText('after', `\n${programExamples(words)}\n\n${exitCodesHelp(words)}`);
  addSimulate(program, words, actions);
  addCompare(program, words, actions);
  addCheck(program, words, actions);
  addCohort(program, words, actions);
  addExplain(program, words, actions);
  addStatus(program, words, actions);
  addPlan(program, words, actions);
  addRoutes(program, words, actions);
  addRates(program, words, actions);
  addNew(program, words, actions);
  addSchema(program, words, actions);
  addCompletion(program, words, actions);
  addHelp(program, words);
  return program;
}

/** Commander's own help command forgives a command that does not exist. */
function addHelp(program: Command, words: Words): void {
  program
    .command('help')
    .description(words.commands.help)
    .argument('[command]')
    .addHelpText('after', `\n${helpExamples(words)}\n\n${exitCodesHelp(words)}`)
    .action((name: string | undefined) => {
      const command = name === undefined ? program : program.commands.find((each) => each.name() === name);
      if (!command) throw unknownCommand(name ?? '', program);
      command.outputHelp();
    });
}

function unknownCommand(name: string, { commands }: Command): CommanderError {
  const meant = nearest(
    name,
    commands.map((command) => command.name()),
  );
  const hint = meant === undefined ? '' : ` (Did you mean ${meant}?)`;
  return new CommanderError(1, 'commander.unknownCommand', `error: unknown command '${name}'${hint}`);
}

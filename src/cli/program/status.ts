import { type Command, Option } from 'commander';
import { STATUS_FORMAT_NAMES } from '../../report/formatNames.js';
import type { Words } from '../words/words.js';
import type { Actions } from './actions.js';
import { exampleSection, exitCodesHelp } from './helpTexts.js';
import { addScenarioOptions } from './scenarioOptions.js';

export function addStatus(program: Command, words: Words, actions: Actions): void {
  const { options, status } = words;
  const command = program
    .command('status')
    .description(words.commands.status)
    .argument('<file>', words.files)
    .addOption(new Option('--format <format>', options.format).choices(STATUS_FORMAT_NAMES).default('table'));
  addScenarioOptions(command, words, status.today)
    .action((file: string, _, command: Command) => actions.status(file, command.optsWithGlobals()))
    .addHelpText('after', `\n${examplesOf(words)}\n\n${exitCodesHelp(words)}`);
}

function examplesOf({ examples, status }: Words): string {
  return exampleSection(examples, [
    ['etuuspolku status case.yaml', status.exampleOf.file],
    ['etuuspolku status case.yaml --today 2026-10-01 --format markdown -o state.md', status.exampleOf.document],
  ]);
}

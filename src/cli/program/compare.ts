import { type Command, Option } from 'commander';
import { CRITERIA } from '../../planning/compare/comparison.js';
import { COMPARE_FORMAT_NAMES } from '../../report/formatNames.js';
import type { Words } from '../words/words.js';
import type { Actions } from './actions.js';
import { collect } from './collect.js';
import { exampleSection, exitCodesHelp } from './helpTexts.js';
import { addScenarioOptions } from './scenarioOptions.js';

export function addCompare(program: Command, words: Words, actions: Actions): void {
  const { options, compare } = words;
  const command = program
    .command('compare')
    .description(words.commands.compare)
    .argument('<file...>', words.files)
    .option('--path <name>', compare.options.path, collect)
    .option('--baseline <name>', compare.options.baseline)
    .addOption(new Option('--by <criterion>', compare.options.by).choices(CRITERIA).default('net'))
    .option('--against <file>', compare.options.against)
    .addOption(new Option('--format <format>', options.format).choices(COMPARE_FORMAT_NAMES).default('table'));
  addScenarioOptions(command, words, options.today)
    .action((files: string[], _, command: Command) => actions.compare(files, command.optsWithGlobals()))
    .addHelpText('after', `\n${examplesOf(words)}\n\n${exitCodesHelp(words)}`);
}

function examplesOf({ examples, compare: { exampleOf } }: Words): string {
  return exampleSection(examples, [
    ['etuuspolku compare case.yaml', exampleOf.paths],
    ['etuuspolku compare before.yaml after.yaml --by arrives', exampleOf.files],
    ['etuuspolku compare case.yaml --baseline stay --format markdown -o paths.md', exampleOf.document],
    ['etuuspolku compare case.yaml --against case.json', exampleOf.against],
  ]);
}

import { type Command, Option } from 'commander';
import { TEMPLATE_NAMES } from '../../report/new-scenario/templateNames.js';
import type { Words } from '../words/words.js';
import type { Actions } from './actions.js';
import { exampleSection, exitCodesHelp } from './helpTexts.js';
import { readDate, readMonth } from './readOptions.js';

export function addNew(program: Command, words: Words, actions: Actions): void {
  const { options, file, about } = words.new;
  program
    .command('new')
    .description(about)
    .argument('[file]', file)
    .addOption(new Option('--template <name>', options.template).choices([...TEMPLATE_NAMES, 'list']))
    .option('--birth-month <month>', options.birthMonth, readMonth)
    .option('--since <date>', options.since, readDate)
    .option('--from <month>', options.from, readMonth)
    .option('--reference <code>', options.reference)
    .option('-f, --force', options.force)
    .option('--today <date>', options.today, readDate)
    .action((name: string | undefined, _, command: Command) => actions.new(name, command.optsWithGlobals()))
    .addHelpText('after', `\n${examplesOf(words)}\n\n${exitCodesHelp(words)}`);
}

function examplesOf({ examples, new: { exampleOf } }: Words): string {
  return exampleSection(examples, [
    ['etuuspolku new case.yaml', exampleOf.asked],
    ['etuuspolku new --template list', exampleOf.list],
    ['etuuspolku new case.yaml --template falls-ill --birth-month 1979-04 --since 2026-05-04', exampleOf.flags],
  ]);
}

import { type Command, Option } from 'commander';
import { RESULT_NAMES } from '../../report/schemas/resultNames.js';
import type { Words } from '../words/words.js';
import type { Actions } from './actions.js';
import { exampleSection, exitCodesHelp } from './helpTexts.js';

export function addSchema(program: Command, words: Words, actions: Actions): void {
  program
    .command('schema')
    .description(words.commands.schema)
    .addOption(new Option('--result <command>', words.options.result).choices(RESULT_NAMES))
    .addOption(new Option('--reform', words.reform.optionOfSchema).conflicts('result'))
    .action((_, command: Command) => actions.schema(command.optsWithGlobals()))
    .addHelpText('after', `\n${examplesOf(words)}\n\n${exitCodesHelp(words)}`);
}

function examplesOf({ examples, exampleOf, reform }: Words): string {
  return exampleSection(examples, [
    ['etuuspolku schema > scenario.schema.json', exampleOf.schema],
    ['etuuspolku schema --result check > check.schema.json', exampleOf.resultSchema],
    ['etuuspolku schema --reform > reform.schema.json', reform.exampleOf.schema],
  ]);
}

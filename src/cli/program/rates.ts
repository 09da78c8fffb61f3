import { type Command, Option } from 'commander';
import { FORMAT_NAMES } from '../../report/formatNames.js';
import type { Words } from '../words/words.js';
import type { Actions } from './actions.js';
import { exampleSection, exitCodesHelp } from './helpTexts.js';
import { readDate, readPeriod } from './readOptions.js';

export function addRates(program: Command, words: Words, actions: Actions): void {
  const { options } = words;
  program
    .command('rates')
    .description(words.commands.rates)
    .argument('[figure]', words.figureName)
    .option('--on <date>', options.on, readDate)
    .addOption(new Option('--changes <period>', options.changes).argParser(readPeriod).conflicts('on'))
    .addOption(new Option('--format <format>', options.format).choices(FORMAT_NAMES).default('table'))
    .option('--reform <file>', words.reform.optionOfRates)
    .option('-o, --output <file>', options.output)
    .option('--today <date>', options.todayOfRates, readDate)
    .action((name: string | undefined, _, command: Command) => actions.rates(name, command.optsWithGlobals()))
    .addHelpText('after', `\n${examplesOf(words)}\n\n${exitCodesHelp(words)}`);
}

function examplesOf({ examples, exampleOf, reform }: Words): string {
  return exampleSection(examples, [
    ['etuuspolku rates unemployment --on 2026-05-01', exampleOf.rates],
    ['etuuspolku rates --changes 2026-01-01..2026-12-31', exampleOf.rateChanges],
    ['etuuspolku rates --format csv -o rates.csv', exampleOf.ratesFile],
    ['etuuspolku rates --reform higher.reform.yaml', reform.exampleOf.rates],
  ]);
}

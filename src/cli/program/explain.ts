import { type Command, Option } from 'commander';
import { EXPLAIN_FORMATS } from '../commands/explain/explainOptions.js';
import type { Words } from '../words/words.js';
import type { Actions } from './actions.js';
import { exampleSection, exitCodesHelp } from './helpTexts.js';
import { readDate, readMonth } from './readOptions.js';
import { addScenarioOptions } from './scenarioOptions.js';

export function addExplain(program: Command, words: Words, actions: Actions): void {
  const { options } = words;
  const command = program
    .command('explain')
    .description(words.commands.explain)
    .argument('<file-or-code>', words.fileOrCode)
    .option('--path <name>', options.pathOfExplain)
    .option('--date <date>', options.date, readDate)
    .addOption(new Option('--month <month>', options.month).argParser(readMonth).conflicts('date'))
    .addOption(new Option('--format <format>', options.format).choices(EXPLAIN_FORMATS).default('table'));
  addScenarioOptions(command, words, options.todayOfExplain)
    .action((subject: string, _, command: Command) => actions.explain(subject, command.optsWithGlobals()))
    .addHelpText('after', `\n${examplesOf(words)}\n\n${exitCodesHelp(words)}`);
}

function examplesOf({ examples, exampleOf }: Words): string {
  return exampleSection(examples, [
    ['etuuspolku explain case.yaml --path stay --date 2026-12-07', exampleOf.explainDay],
    ['etuuspolku explain case.yaml --path stay --month 2026-12 --format json', exampleOf.explainMonth],
    ['etuuspolku explain gap.certificate-ended', exampleOf.explainCode],
  ]);
}

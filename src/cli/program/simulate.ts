import { type Command, Option } from 'commander';
import { SIMULATE_FORMAT_NAMES } from '../../report/formatNames.js';
import { READERS } from '../../report/html/readers.js';
import { FAIL_LEVELS, type SimulateOptions, TAX_CHOICES } from '../commands/simulate/simulateOptions.js';
import type { Words } from '../words/words.js';
import type { Actions } from './actions.js';
import { exampleSection, exitCodesHelp } from './helpTexts.js';
import { addScenarioOptions, addServices } from './scenarioOptions.js';

export function addSimulate(program: Command, words: Words, actions: Actions): void {
  const { options } = words;
  const command = program
    .command('simulate')
    .description(words.commands.simulate)
    .argument('<file...>', words.files)
    .option('--path <name>', options.path)
    .option('--days', options.days)
    .option('--explain', options.explain)
    .option('--safety-net', options.safetyNet)
    .option('--payments', options.payments)
    .addOption(new Option('--tax <kind>', options.tax).choices(TAX_CHOICES))
    .addOption(new Option('--format <format>', words.html.format).choices(SIMULATE_FORMAT_NAMES).default('table'))
    .addOption(new Option('--for <reader>', words.html.reader).choices(READERS));
  addScenarioOptions(addServices(command, words), words, options.today)
    .option('--watch', options.watch)
    .addOption(new Option('--fail-on <level>', options.failOn).choices(FAIL_LEVELS).default('never'))
    .action((files: string[], _, command: Command) => actions.simulate(files, implied(command.optsWithGlobals())))
    .addHelpText('after', `\n${examplesOf(words)}\n\n${exitCodesHelp(words)}`);
}

/** Whoever is consulted is not to know whose case it is. */
function implied(options: SimulateOptions): SimulateOptions {
  return options.for === 'consultation' ? { ...options, anonymous: true } : options;
}

function examplesOf({ examples, exampleOf, html, reform }: Words): string {
  return exampleSection(examples, [
    ['etuuspolku simulate case.yaml', exampleOf.file],
    ['etuuspolku simulate case.yaml --path stay --days --explain', exampleOf.pathDays],
    ["etuuspolku simulate case.yaml --set 'paths[stay].steps[0].to=2027-01-31'", exampleOf.set],
    ['etuuspolku simulate case.yaml --reform higher.reform.yaml', reform.exampleOf.simulate],
    ['etuuspolku simulate case.yaml --path stay --watch', exampleOf.watch],
    ['etuuspolku simulate - --format json < case.yaml', exampleOf.pipe],
    ['etuuspolku simulate case.yaml --format ics -o case.ics', exampleOf.calendar],
    ['etuuspolku simulate case.yaml --format markdown -o case.md', html.documentExample],
    ['etuuspolku simulate case.yaml --format html -o report.html', html.example],
    ['etuuspolku simulate case.yaml --path stay --format html --for client -o sheet.html', html.clientExample],
  ]);
}

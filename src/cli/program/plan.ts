import { type Command, Option } from 'commander';
import { PLAN_FORMAT_NAMES } from '../../report/formatNames.js';
import type { Words } from '../words/words.js';
import type { Actions } from './actions.js';
import { exampleSection, exitCodesHelp } from './helpTexts.js';
import { readPositive } from './readOptions.js';
import { addScenarioOptions } from './scenarioOptions.js';

const TOP = 5;
/** Some tens of seconds of a long path. */
const MOST_COMBINATIONS = 100_000;

export function addPlan(program: Command, words: Words, actions: Actions): void {
  const { options, plan } = words;
  const command = program
    .command('plan')
    .description(words.commands.plan)
    .argument('<file>', plan.file)
    .option('--path <name>', plan.options.path)
    .addOption(new Option('--top <n>', plan.options.top).argParser(readPositive).default(TOP, String(TOP)))
    .addOption(
      new Option('--limit <n>', plan.options.limit)
        .argParser(readPositive)
        .default(MOST_COMBINATIONS, String(MOST_COMBINATIONS)),
    )
    .addOption(new Option('--format <format>', options.format).choices(PLAN_FORMAT_NAMES).default('table'));
  addScenarioOptions(command, words, options.today)
    .action((file: string, _, command: Command) => actions.plan(file, command.optsWithGlobals()))
    .addHelpText('after', `\n${examplesOf(words)}\n\n${exitCodesHelp(words)}`);
}

function examplesOf({ examples, plan: { exampleOf } }: Words): string {
  return exampleSection(examples, [
    ['etuuspolku plan case.yaml --path rehabilitation', exampleOf.plan],
    ["etuuspolku plan case.yaml --set 'paths[1].steps[2].movable.latest=2027-11-30' --top 10", exampleOf.window],
    ['etuuspolku plan case.yaml --format markdown -o dates.md', exampleOf.document],
  ]);
}

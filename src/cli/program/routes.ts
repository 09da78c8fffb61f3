import { type Command, Option } from 'commander';
import { ROUTE_ORDERS } from '../../planning/routes/ordered.js';
import { ROUTES_FORMAT_NAMES } from '../../report/formatNames.js';
import type { Words } from '../words/words.js';
import type { Actions } from './actions.js';
import { exampleSection, exitCodesHelp } from './helpTexts.js';
import { addScenarioOptions, addServices } from './scenarioOptions.js';

export function addRoutes(program: Command, words: Words, actions: Actions): void {
  const { options, routes } = words;
  const command = program
    .command('routes')
    .description(routes.about)
    .argument('<file>', words.files)
    .option('--path <name>', routes.path)
    .addOption(new Option('--by <order>', routes.by).choices(ROUTE_ORDERS))
    .addOption(new Option('--format <format>', options.format).choices(ROUTES_FORMAT_NAMES).default('table'));
  addScenarioOptions(addServices(command, words), words, options.today)
    .action((file: string, _, command: Command) => actions.routes(file, command.optsWithGlobals()))
    .addHelpText('after', `\n${examplesOf(words)}\n\n${exitCodesHelp(words)}`);
}

function examplesOf({ examples, routes: { exampleOf } }: Words): string {
  return exampleSection(examples, [
    ['etuuspolku routes case.yaml', exampleOf.all],
    ['etuuspolku routes case.yaml --services services.yaml', exampleOf.services],
    ['etuuspolku routes case.yaml --by support --format markdown -o routes.md', exampleOf.ordered],
  ]);
}

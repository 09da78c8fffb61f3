import { type Command, Option } from 'commander';
import { CHECK_FORMAT_NAMES } from '../../report/formatNames.js';
import { FAIL_LEVELS, TAX_CHOICES } from '../commands/simulate/simulateOptions.js';
import type { Words } from '../words/words.js';
import type { Actions } from './actions.js';
import { exampleSection, exitCodesHelp } from './helpTexts.js';
import { readCount, readJobs, readShard } from './readOptions.js';
import { addScenarioOptions, addServices } from './scenarioOptions.js';

export function addCheck(program: Command, words: Words, actions: Actions): void {
  const { options } = words;
  const command = program
    .command('check')
    .description(words.commands.check)
    .argument('<path...>', words.paths)
    .addOption(new Option('--format <format>', options.checkFormat).choices(CHECK_FORMAT_NAMES).default('table'))
    .option('--brief', options.brief)
    .addOption(new Option('--fail-on <level>', options.failOn).choices(FAIL_LEVELS).default('gap'))
    .option('--bail', options.bail)
    .option('--max-findings <n>', options.maxFindings, readCount)
    .option('--ignore-known <file>', options.ignoreKnown)
    .addOption(new Option('--write-baseline <file>', options.writeBaseline).conflicts('bail'))
    .option('--safety-net', options.safetyNet)
    .addOption(new Option('--tax <kind>', options.tax).choices(TAX_CHOICES))
    .option('--stdin-filepath <name>', options.stdinFilepath)
    .option('-j, --jobs <n>', words.batch.options.jobs, readJobs)
    .option('--shard <part>', words.batch.options.shard, readShard)
    .addOption(new Option('--resume', words.batch.options.resume).conflicts(['ignoreKnown', 'writeBaseline']));
  addScenarioOptions(addServices(command, words), words, options.todayOfCheck)
    .action((paths: string[], _, command: Command) => actions.check(paths, command.optsWithGlobals()))
    .addHelpText('after', `\n${examplesOf(words)}\n\n${exitCodesHelp(words)}`);
}

function examplesOf({ examples, exampleOf }: Words): string {
  return exampleSection(examples, [
    ['etuuspolku check case.yaml other.yaml', exampleOf.checkFiles],
    ['etuuspolku check cases.ndjson --format ndjson --fail-on never > results.ndjson', exampleOf.checkLines],
    ['etuuspolku check cases.ndjson --write-baseline known.baseline.json', exampleOf.writeBaseline],
    [
      'etuuspolku check cases.ndjson --ignore-known known.baseline.json --format sarif -o findings.sarif',
      exampleOf.ignoreKnown,
    ],
  ]);
}

import { type Command, Option } from 'commander';
import { GROUPINGS } from '../../cohort/grouping.js';
import { STATUS_RULES } from '../../cohort/status.js';
import { MOST_MONTHS_BEFORE } from '../../cohort/windows.js';
import { COHORT_FORMAT_NAMES } from '../../report/formatNames.js';
import { MAX_MONTHS } from '../../scenario/limits.js';
import type { Words } from '../words/words.js';
import type { Actions } from './actions.js';
import { exampleSection, exitCodesHelp } from './helpTexts.js';
import { readJobs, readMonths, readPositive } from './readOptions.js';
import { addRunOptions } from './scenarioOptions.js';

export function addCohort(program: Command, words: Words, actions: Actions): void {
  const { options } = words;
  const command = program
    .command('cohort')
    .description(words.commands.cohort)
    .argument('<path...>', words.paths)
    .addOption(new Option('--before <months>', options.before).argParser(readMonths(MOST_MONTHS_BEFORE)).default(3))
    .addOption(new Option('--after <months>', options.after).argParser(readMonths(MAX_MONTHS)).default(12))
    .addOption(new Option('--status <rule>', options.status).choices(STATUS_RULES).default('single'))
    .addOption(new Option('--by <group>', options.by).choices(GROUPINGS))
    .addOption(new Option('--min-cell <n>', options.minCell).argParser(readPositive).default(5))
    .option('--path <name>', options.pathOfCohort)
    .addOption(new Option('--format <format>', options.format).choices(COHORT_FORMAT_NAMES).default('table'))
    .option('--stdin-filepath <name>', options.stdinFilepath)
    .option('-j, --jobs <n>', words.batch.options.jobs, readJobs);
  addRunOptions(command, words, options.todayOfCheck)
    .action((paths: string[], _, command: Command) => actions.cohort(paths, command.optsWithGlobals()))
    .addHelpText('after', `\n${examplesOf(words)}\n\n${exitCodesHelp(words)}`);
}

function examplesOf({ examples, exampleOf }: Words): string {
  return exampleSection(examples, [
    ['etuuspolku cohort cases.ndjson --status longest', exampleOf.cohort],
    ['etuuspolku cohort cases.ndjson --path plan --by area --format csv -o areas.csv', exampleOf.cohortBy],
  ]);
}

import { type Command, Option } from 'commander';
import type { Words } from '../words/words.js';
import { collect } from './collect.js';
import { readDate } from './readOptions.js';

/** What shows every day by its date, names cases to find them again, or hangs on where the client lives. */
const NOT_ANONYMOUS = ['days', 'against', 'ignoreKnown', 'writeBaseline', 'resume', 'services'];

/**
 * Adds what every command that tells of scenarios takes, see `ScenarioOptions`.
 * @param today what the day that counts as today is by default, in words
 */
export function addScenarioOptions(command: Command, words: Words, today: string): Command {
  return addRunOptions(command, words, today).addOption(
    new Option('--anonymous', words.anonymous).conflicts(NOT_ANONYMOUS),
  );
}

/** The same for a command that tells of no single case. */
export function addRunOptions(command: Command, { options, reform }: Words, today: string): Command {
  return command
    .option('-o, --output <file>', options.output)
    .option('--set <place=value>', options.set, collect)
    .option('--reform <file>', reform.option)
    .option('--today <date>', today, readDate);
}

/** Adds the local catalogue of services, where findings or routes speak of it. */
export function addServices(command: Command, { routes }: Words): Command {
  return command.option('--services <file>', routes.services);
}

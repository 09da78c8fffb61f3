import type { Command } from 'commander';
import type { Words } from '../words/words.js';
import { collect } from './collect.js';
import { readDate } from './readOptions.js';

/**
 * Adds what every command that computes from scenarios takes, see `ScenarioOptions`.
 * @param today what the day that counts as today is by default, in words
 */
export function addScenarioOptions(command: Command, { options, reform }: Words, today: string): Command {
  return command
    .option('-o, --output <file>', options.output)
    .option('--set <place=value>', options.set, collect)
    .option('--reform <file>', reform.option)
    .option('--today <date>', today, readDate);
}

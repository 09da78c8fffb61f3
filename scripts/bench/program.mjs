import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const PROGRAM = fileURLToPath(new URL('../../bin/etuuspolku.js', import.meta.url));

/** Findings and invalid cases are results; anything above is not. */
const WORST_EXIT = 2;

/** Milliseconds of a whole Node process. */
export function durationOf(args) {
  const start = performance.now();
  run(args);
  return performance.now() - start;
}

/** What a Node process printed; throws when it failed. */
export function run(args) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 30,
    env: { PATH: process.env.PATH },
  });
  if (error) throw error;
  if (status === null || status > WORST_EXIT) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout.toString();
}

/** Whether the program has a command, or a command an option. */
export function isBuilt(command, option) {
  const help = run([PROGRAM, option === undefined ? '--help' : 'help', ...(option === undefined ? [] : [command])]);
  return option === undefined ? new RegExp(`^ +${command}\\b`, 'm').test(help) : help.includes(option);
}

/** The options of `check` for one thread, while it has none to set. */
export function oneThread() {
  return isBuilt('check', '--jobs') ? ['--jobs', '1'] : [];
}

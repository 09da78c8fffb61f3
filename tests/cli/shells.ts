/** Real interactive shells, in which a line is typed and completed. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shell } from '../../src/cli/commands/completion/shells.js';

export function isInstalled(shell: Shell): boolean {
  return spawnSync(shell, ['-c', 'exit 0']).status === 0;
}

/** What each line has become once all that fits has been put into it: the words behind `etuuspolku`, as it would get them. */
export function completed(shell: Shell, script: string, lines: readonly string[], cwd: string): string[][] {
  writeFileSync(join(cwd, '.script'), script);
  return shell === 'fish' ? lines.map((line) => askedOfFish(line, cwd)) : typed(shell, lines, cwd);
}

/** Each shows the words that the program would get, and has a key that puts in all that fits. */
const SESSIONS = {
  bash: {
    command: 'bash --norc --noprofile -i',
    before: `PS1=; bind 'set completion-query-items 0'; bind 'set match-hidden-files off'`,
    allThatFits: '\u001b*',
  },
  zsh: {
    command: 'zsh -f -i',
    before: `PS1=; zstyle ':completion:*' completer _all_matches _complete; zstyle ':completion:*' insert true`,
    allThatFits: '\t',
  },
} as const;

function typed(shell: 'bash' | 'zsh', lines: readonly string[], cwd: string): string[][] {
  const { command, before, allThatFits } = SESSIONS[shell];
  const input = [
    before,
    'source ./.script',
    `etuuspolku() { printf '<%s>' "$@"; echo; }`,
    ...lines.map((line) => `etuuspolku ${line}${allThatFits}`),
    'exit',
    '',
  ].join('\n');
  const env = { PATH: process.env.PATH, HOME: cwd, TERM: 'dumb' };
  const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { cwd, env, input, encoding: 'utf8' });
  return stdout
    .split(/\r?\n/)
    .filter((line) => /^<.*>$/.test(line))
    .map((line) => line.slice(1, -1).split('><'));
}

/** Fish says what it would offer in the place of the last word. */
function askedOfFish(line: string, cwd: string): string[] {
  const env = { PATH: process.env.PATH, HOME: cwd, LINE: `etuuspolku ${line}` };
  const { stdout } = spawnSync('fish', ['-N', '-c', 'source .script; complete -C $LINE'], {
    cwd,
    env,
    encoding: 'utf8',
  });
  const offered = stdout.split('\n').filter((each) => each !== '');
  const words = line.split(' ').slice(0, -1);
  return [...words, ...offered.map((each) => each.split('\t')[0] as string)];
}

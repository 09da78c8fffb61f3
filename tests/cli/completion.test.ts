/** Completion, asked of the real shells. A new command or option is completed without a word about it here. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { offersOf } from '../../src/cli/commands/completion/offers.js';
import { SHELLS, type Shell } from '../../src/cli/commands/completion/shells.js';
import { buildProgram } from '../../src/cli/program/program.js';
import { loadWords } from '../../src/cli/words/load.js';
import { LANGUAGES } from '../../src/language/languages.js';
import { emptyFolder, etuuspolku } from './program.js';
import { completed, isInstalled } from './shells.js';

const program: Command = buildProgram(await loadWords('en'), {} as never, () => undefined);
const offers = offersOf(program, {});

/** Where the shells are to be proved, a missing one is a failure. */
const isSkipped = (shell: Shell) => process.env.NEEDS_SHELLS !== '1' && !isInstalled(shell);

const scriptOf = async (shell: Shell, lang = 'en') => (await etuuspolku(['completion', shell, '--lang', lang])).stdout;

describe.each(SHELLS)('%s', (shell) => {
  test.skipIf(isSkipped(shell))(`what ${shell} completes (skipped where ${shell} is not installed)`, async () => {
    const cwd = emptyFolder();
    for (const name of ['my case.yaml', 'gap.yaml']) writeFileSync(join(cwd, name), '');
    const commands = offers.commands.map(({ name }) => name);
    const expected: Record<string, string[]> = {
      '': commands,
      sim: ['simulate'],
      '--lang fi sim': ['--lang', 'fi', 'simulate'],
      '--lang ': ['--lang', 'fi', 'sv', 'en'],
      'simulate --saf': ['simulate', '--safety-net'],
      'simulate --qui': ['simulate', '--quiet'],
      'simulate --tax ': ['simulate', '--tax', 'withheld', 'annual'],
      'simulate --tax=a': ['simulate', '--tax=annual'],
      'simulate gap.yaml --lang s': ['simulate', 'gap.yaml', '--lang', 'sv'],
      'simulate ': ['simulate', 'my case.yaml', 'gap.yaml'],
      'simulate my': ['simulate', 'my case.yaml'],
      'check gap.yaml -o g': ['check', 'gap.yaml', '-o', 'gap.yaml'],
      'check --ignore-known ': ['check', '--ignore-known', 'my case.yaml', 'gap.yaml'],
      'simulate --today ': ['simulate', '--today'],
      'simulate --set gap.y': ['simulate', '--set', ...(shell === 'fish' ? [] : ['gap.y'])],
      'explain gap.ce': ['explain', 'gap.certificate-ended'],
      'explain gap.y': ['explain', 'gap.yaml'],
      'rates unemployment.waiting-w': ['rates', 'unemployment.waiting-window-weeks'],
      'completion ': ['completion', ...SHELLS],
      'help comp': ['help', ...commands.filter((name) => name.startsWith('comp'))],
      'simulate -- --da': ['simulate', '--', ...(shell === 'fish' ? [] : ['--da'])],
    };
    const found = completed(shell, await scriptOf(shell), Object.keys(expected), cwd);
    const sorted = Object.values(expected).map((words) => [...words].sort());
    expect(found.map((words) => words.filter((word) => word !== '').sort())).toEqual(sorted);
  });

  test.skipIf(isSkipped(shell))(`${shell} offers each option and each choice of the program`, async () => {
    const asked = offers.commands.flatMap(({ name, options }) => [
      { line: `${name} --`, words: [...options, ...offers.options].flatMap(({ flags }) => flags).filter(isLong) },
      ...options.flatMap(({ flags, value }) =>
        value && value.words.length > 0 ? [{ line: `${name} ${flags.at(-1)} `, words: value.words }] : [],
      ),
    ]);
    expect(asked.length).toBeGreaterThan(offers.commands.length);
    const found = completed(
      shell,
      await scriptOf(shell),
      asked.map(({ line }) => line),
      emptyFolder(),
    );
    expect(found).toHaveLength(asked.length);
    for (const [index, { line, words }] of asked.entries()) {
      expect(
        found[index]?.map((word) => word.replace(/=$/, '')),
        line,
      ).toEqual(expect.arrayContaining([...words]));
    }
  });

  test(`the script for ${shell} tells what options do in the language, and holds no control characters`, async () => {
    const scripts = await Promise.all(LANGUAGES.map((lang) => scriptOf(shell, lang)));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    for (const script of scripts) expect(script).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
    expect(new Set(scripts).size).toBe(shell === 'bash' ? 1 : LANGUAGES.length);
  });
});

function isLong(flag: string): boolean {
  return flag.startsWith('--');
}

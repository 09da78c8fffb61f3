/** What was probably meant is said, whatever was misspelt on the command line. */

import type { Option } from 'commander';
import { describe, expect, test } from 'vitest';
import { buildProgram } from '../../src/cli/program/program.js';
import { loadWords } from '../../src/cli/words/load.js';
import { nearest } from '../../src/scenario/nearest.js';
import { etuuspolku } from './program.js';

test.each([
  [['rates', '--lang', 'fin'], '“fin” does not fit the option --lang. Did you mean fi? Allowed: fi, sv, en.'],
  [['rates', '--format', 'tabel'], '“tabel” does not fit the option --format. Did you mean table? Allowed:'],
  [['check', 'x', '--fail-on=warnings'], 'Did you mean warning?'],
  [['schema', '--result', 'simulat'], 'Did you mean simulate?'],
  [['completion', 'bsh'], '“bsh” does not fit here. Did you mean bash? Allowed: bash, zsh, fish.'],
  [['completion'], 'Name the shell: bash, zsh or fish.'],
  [['explain'], 'Name a scenario file (- is standard input) or a finding code.'],
  [['help', 'simulat'], 'There is no command “simulat”. Did you mean simulate?'],
  [['simulate', 'x', '--set'], 'The option --set needs a value.'],
])('%j', async (args, told) => {
  const { code, stdout, stderr } = await etuuspolku(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(told);
});

test.each([
  ['fi', 'completion', '”bsh” ei käy tähän. Tarkoititko bash? Sallitut: bash, zsh, fish.'],
  ['sv', 'completion', '”bsh” duger inte här. Menade du bash? Tillåtna: bash, zsh, fish.'],
])('in %s', async (lang, command, told) => {
  expect((await etuuspolku([command, 'bsh', '--lang', lang])).stderr).toContain(told);
});

describe('every choice of every option', async () => {
  const program = buildProgram(await loadWords('en'), {} as never, () => undefined);
  const options = [program, ...program.commands].flatMap((command) =>
    command.options
      .filter(({ argChoices }) => argChoices)
      .map((option) => [command.name(), option.long, option] as const),
  );
  test.each(options)('%s %s', (_, __, option: Option) => {
    for (const choice of option.argChoices ?? []) {
      const slip = choice.length > 2 ? choice.slice(0, -1) : `${choice}x`;
      expect(nearest(slip, option.argChoices ?? []), slip).toBe(choice);
    }
  });
});

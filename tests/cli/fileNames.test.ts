import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, etuuspolku } from './program.js';
import { STAYS } from './scenarios.js';

/** Artificial: individual numbers from 900 on are given to nobody. */
const CODE = ['131052', '927S'].join('-');

test.each([
  ['the table', []],
  ['JSON', ['--format', 'json']],
  ['CSV', ['--format', 'csv']],
  ['an unknown path', ['--path', 'nowhere']],
  ['an output that cannot be written', ['--output', join('no-such-folder', CODE)]],
])('an identity code in the name of a file is not shown: %s', async (_, options) => {
  const folder = emptyFolder();
  writeFileSync(join(folder, `${CODE}.yaml`), STAYS);
  writeFileSync(join(folder, `${CODE}-broken.yaml`), 'etuuspolku: 1\n');
  const files = [`${CODE}.yaml`, `${CODE}-broken.yaml`, `${CODE}-missing.yaml`];
  const { stdout, stderr } = await etuuspolku(['simulate', ...files, ...options], { cwd: folder });
  expect(stdout + stderr).not.toContain(CODE);
  expect(stdout + stderr).toContain('***********');
  expect(stderr).toContain('***********-broken.yaml');
  expect(stderr).toContain('***********-missing.yaml');
});

test('nor when the command before it was forgotten', async () => {
  const { code, stderr } = await etuuspolku([`${CODE}.yaml`]);
  expect(code).toBe(2);
  expect(stderr).toContain('***********.yaml');
});

test.each([
  ['simulate', 'case.yaml', '--path', CODE],
  ['simulate', 'case.yaml', '--today', CODE],
  ['simulate', 'case.yaml', '--format', CODE],
  ['simulate', 'case.yaml', '--tax', CODE],
  ['simulate', 'case.yaml', `--${CODE}`],
  ['explain', 'case.yaml', '--path', CODE, '--month', '2026-12'],
  ['explain', 'case.yaml', '--month', CODE],
  ['explain', CODE],
  ['rates', CODE],
  ['rates', '--on', CODE],
  ['rates', '--changes', `${CODE}..2026-01-01`],
  ['help', CODE],
  ['--lang', CODE],
])('nor one in the arguments %s %s %s', async (...args) => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'case.yaml'), STAYS);
  const { code, stdout, stderr } = await etuuspolku(args, { cwd: folder });
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain('***********');
  expect(stderr).not.toContain(CODE.slice(7));
});

test('an argument cannot command the terminal, whatever it imitates', async () => {
  const forged =
    "\u001b[31m (Did you mean \u001b]0;owned\u0007?) argument 'x' is invalid. Allowed choices are \u009b1m.";
  for (const args of [
    [forged],
    [`--${forged}`],
    ['simulate', forged],
    ['simulate', 'x', '--tax', forged],
    ['rates', forged],
  ]) {
    const { code, stderr } = await etuuspolku(args);
    expect(code).toBe(2);
    expect(stderr.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  }
});

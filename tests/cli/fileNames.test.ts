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

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, etuuspolku } from './program.js';

const CASE = 'scenarios/falls-ill-while-unemployed.yaml';

test('--format html writes one page, in the language of people', async () => {
  const { code, stdout, stderr } = await etuuspolku(['simulate', CASE, '--format', 'html'], { env: { LANG: 'fi_FI' } });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^<!DOCTYPE html>\n<html lang="fi">/);
  expect(stdout).toMatch(/<\/html>\n$/);
});

test('the same goes into a file', async () => {
  const file = join(emptyFolder(), 'report.html');
  const { stdout } = await etuuspolku(['simulate', CASE, '--format', 'html', '--for', 'client']);
  expect((await etuuspolku(['simulate', CASE, '--format', 'html', '--for', 'client', '-o', file])).stdout).toBe('');
  expect(readFileSync(file, 'utf8') === stdout).toBe(true);
});

test('--for goes with html only, and knows its readers', async () => {
  expect(await etuuspolku(['simulate', CASE, '--for', 'client'])).toEqual({
    code: 2,
    stdout: '',
    stderr: '--for goes with the format html only. Add --format html.\n',
  });
  const { code, stderr } = await etuuspolku(['simulate', CASE, '--format', 'html', '--for', 'doctors']);
  expect(code).toBe(2);
  expect(stderr).toContain('client, network, team, consultation, doctor');
});

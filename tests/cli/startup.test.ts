import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { day } from '../../src/calendar/day.js';
import { FIGURE_NAMES, FIGURES } from '../../src/law/rates/figures.js';
import type { Figure } from '../../src/law/rates/index.js';
import { LAW_CHECKED, VERSION } from '../../src/report/version.js';
import { emptyFolder, etuuspolku } from './program.js';

test.each<[string, string[]]>([
  ['the program', ['--help']],
  ['simulate', ['simulate', '--help', '--lang', 'fi']],
  ['rates', ['rates', '--help', '--lang', 'sv']],
])('the help of %s loads the argument parser and the words of one language, no more', async (_, args) => {
  const folder = emptyFolder();
  const { code } = await etuuspolku(args, { env: { NODE_V8_COVERAGE: folder } });
  expect(code).toBe(0);
  const loaded = readdirSync(folder).flatMap((file) => scriptsIn(join(folder, file)));
  const source = loaded.map((file) => readFileSync(file, 'utf8')).join('');
  expect(source).toContain('CommanderError');
  expect(source).not.toMatch(/ZodError|YAMLException|formatDistance|createChalk|sickness-allowance/);
  expect(loaded.filter((file) => /(en|fi|sv)-\w+\.js$/.test(file))).toHaveLength(1);
});

test('the version is that of the package', () => {
  const url = new URL('../../package.json', import.meta.url);
  expect(VERSION).toBe(JSON.parse(readFileSync(url, 'utf8')).version);
});

test('the law counts as checked from the oldest check of a figure', () => {
  const checked = FIGURE_NAMES.flatMap((name) => (FIGURES[name] as Figure).versions.map((each) => day(each.checked)));
  expect(day(LAW_CHECKED)).toBe(Math.min(...checked));
});

/** The files of the bundle that a run has loaded, by its own coverage report. */
function scriptsIn(report: string): string[] {
  const { result } = JSON.parse(readFileSync(report, 'utf8')) as { result: { url: string }[] };
  return result
    .map(({ url }) => url)
    .filter((url) => url.includes('/dist/'))
    .map((url) => fileURLToPath(url));
}

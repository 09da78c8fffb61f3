import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { day } from '../../src/calendar/day.js';
import { FIGURE_NAMES, FIGURES } from '../../src/law/rates/figures.js';
import type { Figure } from '../../src/law/rates/index.js';
import { LAW_CHECKED, VERSION } from '../../src/report/version.js';
import { emptyFolder, etuuspolku, node } from './program.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SCENARIO = fileURLToPath(new URL('../../scenarios/falls-ill-while-unemployed.yaml', import.meta.url));

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
  expect(loaded.filter((file) => /(en|fi|sv)-\w+\.cjs$/.test(file))).toHaveLength(1);
});

test('a sound scenario is simulated without what finds and tells defects, or draws frames, colours and pages', async () => {
  const folder = emptyFolder();
  const { code } = await etuuspolku(['simulate', SCENARIO], { env: { NODE_V8_COVERAGE: folder } });
  expect(code).toBe(0);
  const loaded = readdirSync(folder).flatMap((file) => scriptsIn(join(folder, file)));
  const source = loaded.map((file) => readFileSync(file, 'utf8')).join('');
  expect(source).toContain('YAMLException');
  expect(source).not.toMatch(/ZodError|printParseErrorCode|createChalk|top-left|clip-path/);
});

test('a new scenario from a template is written without what draws questions', async () => {
  const folder = emptyFolder();
  const { code } = await etuuspolku(['new', '--template', 'services'], { env: { NODE_V8_COVERAGE: folder } });
  expect(code).toBe(0);
  const loaded = readdirSync(folder).flatMap((file) => scriptsIn(join(folder, file)));
  const source = loaded.map((file) => readFileSync(file, 'utf8')).join('');
  expect(source).toContain('rehabilitative-work');
  expect(source).not.toContain('clack:cancel');
});

test('the program runs without the compiled code that is kept for it, and with code that V8 refuses', async () => {
  const folder = emptyFolder();
  for (const part of ['bin', 'dist']) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  const parts = join(folder, 'dist/program');
  const caches = readdirSync(parts).filter((file) => file.endsWith('.cache'));
  expect(caches).toContain('main.cjs.cache');
  const args = [join(folder, 'bin/etuuspolku.js'), 'simulate', SCENARIO];
  const asBuilt = await node(args);
  for (const file of caches) writeFileSync(join(parts, file), 'not compiled by V8');
  expect(await node(args)).toEqual(asBuilt);
  for (const file of caches) rmSync(join(parts, file));
  expect(await node(args)).toEqual(asBuilt);
  expect(asBuilt).toMatchObject({ code: 0, stderr: '' });
});

test('the library can be imported', async () => {
  const program = `import { loadScenario, simulate } from 'etuuspolku';
    const { facts } = loadScenario(process.argv[1], 'case.yaml');
    console.log(simulate(facts, facts.paths[0]).periods.length > 0);`;
  const text = readFileSync(SCENARIO, 'utf8');
  const ended = await node(['--input-type=module', '--eval', program, text], { cwd: ROOT });
  expect(ended).toMatchObject({ code: 0, stdout: 'true\n' });
});

test('the version is that of the package', () => {
  const url = new URL('../../package.json', import.meta.url);
  expect(VERSION).toBe(JSON.parse(readFileSync(url, 'utf8')).version);
});

test('the law counts as checked from the oldest check of a figure', () => {
  const checked = FIGURE_NAMES.flatMap((name) =>
    (FIGURES[name] as Figure).versions.map((each) => day(each.checked ?? '')),
  );
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

/** The parts are read as one byte a letter. Strings are escaped by the compiler; what patterns hold it leaves. */
test('the parts of the program are ASCII, and a pattern means what it says in the sources', async () => {
  const parts = fileURLToPath(new URL('../../dist/program', import.meta.url));
  const scripts = readdirSync(parts).filter((file) => file.endsWith('.cjs'));
  expect(scripts).toContain('main.cjs');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is asked for
  const foreign = scripts.filter((file) => /[^\x00-\x7f]/.test(readFileSync(join(parts, file), 'utf8')));
  expect(foreign).toEqual([]);
  const input = JSON.stringify({
    etuuspolku: 1,
    reference: '\uff1d1+1',
    client: { birthDate: '1980-01-01' },
    horizon: { from: '2026-12', months: 1 },
    paths: [{ name: 'stay', steps: [{ situation: 'jobseeker', from: '2026-12-01' }] }],
  });
  const { stdout } = await etuuspolku(['simulate', '-', '--format', 'csv'], { input });
  expect(stdout).toContain(`'\uff1d1+1`);
});

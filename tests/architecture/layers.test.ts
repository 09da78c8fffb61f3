import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cruiseUnderProjectRules } from './cruise.js';

const SLOW = 60_000;

/** Files that break the rules on purpose, each with the rules that must say so; none for the lawful ones. */
const FILES: readonly { path: string; text: string; broken: readonly string[] }[] = [
  { path: 'src/calendar/up.ts', text: "import '../cli/a.js';", broken: ['calendar-knows-nothing-above-it'] },
  { path: 'src/money/up.ts', text: "import '../law/a.js';", broken: ['money-knows-nothing-above-it'] },
  { path: 'src/law/up.ts', text: "export * from '../scenario/a.js';", broken: ['law-knows-nothing-above-it'] },
  { path: 'src/scenario/up.ts', text: "import '../simulation/a.js';", broken: ['scenario-knows-nothing-above-it'] },
  {
    path: 'src/simulation/typeOnly.ts',
    text: "import type { A } from '../findings/a.js'; export type B = A;",
    broken: ['simulation-knows-nothing-above-it'],
  },
  { path: 'src/findings/up.ts', text: "import '../planning/a.js';", broken: ['findings-knows-nothing-above-it'] },
  { path: 'src/planning/up.ts', text: "import '../report/a.js';", broken: ['planning-knows-nothing-above-it'] },
  { path: 'src/cohort/up.ts', text: "import '../report/a.js';", broken: ['cohort-knows-nothing-above-it'] },
  { path: 'src/report/lazy.ts', text: "await import('../language/a.js');", broken: ['report-knows-nothing-above-it'] },
  { path: 'src/language/up.ts', text: "import '../cli/a.js';", broken: ['language-knows-nothing-above-it'] },
  { path: 'src/cli/front.ts', text: "import '../index.js';", broken: ['cli-knows-nothing-above-it'] },
  { path: 'src/planning/zod.ts', text: "import 'zod';", broken: ['zod-stays-in-scenario-report/schemas'] },
  { path: 'src/cli/yaml.ts', text: "import 'js-yaml';", broken: ['js-yaml-stays-in-scenario'] },
  { path: 'src/cli/json.ts', text: "import 'jsonc-parser';", broken: ['jsonc-parser-stays-in-scenario'] },
  { path: 'src/cli/colour.ts', text: "import 'chalk';", broken: ['chalk-stays-in-report'] },
  { path: 'src/cli/table.ts', text: "import 'cli-table3';", broken: ['cli-table3-stays-in-report'] },
  { path: 'src/report/command.ts', text: "import 'commander';", broken: ['commander-stays-in-cli'] },
  {
    path: 'src/simulation/dates.ts',
    text: "import 'date-fns/format';",
    broken: ['date-fns-stays-in-report-language-cli'],
  },
  { path: 'src/cli/unknown.ts', text: "import 'left-pad';", broken: ['every-library-has-a-home'] },
  { path: 'src/law/files.ts', text: "import 'node:fs/promises';", broken: ['files-stay-in-cli-and-scenario'] },
  { path: 'src/report/files.ts', text: "import 'fs';", broken: ['files-stay-in-cli-and-scenario'] },
  { path: 'src/report/process.ts', text: "import 'node:process';", broken: ['process-stays-in-cli'] },
  { path: 'src/cli/network.ts', text: "import 'node:https';", broken: ['nothing-goes-out'] },
  { path: 'src/cli/testing.ts', text: "import '../../tests/a.js';", broken: ['no-tests-in-the-program'] },
  { path: 'src/law/circleA.ts', text: "import './circleB.js';", broken: ['no-circles'] },
  { path: 'src/law/circleB.ts', text: "import './circleA.js';", broken: [] }, // a circle is reported once
  { path: 'src/law/alone.ts', text: 'export const alone = 1;', broken: ['no-orphans'] },
  { path: 'src/law/nowhere.ts', text: "import './missing.js';", broken: ['everything-resolves'] },
  { path: 'src/cli/helper.ts', text: "import '../helpers/a.js';", broken: ['every-file-has-a-layer'] },

  { path: 'src/scenario/read.ts', text: "import 'node:fs'; import 'zod'; import 'js-yaml';", broken: [] },
  { path: 'src/report/text.ts', text: "import 'chalk'; import '../cohort/a.js';", broken: [] },
  { path: 'src/cli/main.ts', text: "import 'commander'; import '../calendar/a.js'; import './a.js';", broken: [] },
  { path: 'src/index.ts', text: "export * from './simulation/a.js';", broken: [] },
];

const TARGETS = ['law', 'scenario', 'simulation', 'findings', 'planning', 'cohort', 'report', 'language', 'cli'];
const LIBRARIES = ['zod', 'js-yaml', 'jsonc-parser', 'chalk', 'cli-table3', 'commander', 'date-fns', 'left-pad'];

const folder = mkdtempSync(join(tmpdir(), 'etuuspolku-layers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

test('every TypeScript file of src is read', { timeout: SLOW }, async () => {
  const written = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `src/${path.replaceAll('\\', '/')}`);
  const { modules } = await cruiseUnderProjectRules('.');
  const read = modules.map(({ source }) => source).filter((source) => source.startsWith('src/'));

  expect(written.length).toBeGreaterThan(0);
  expect(read.sort()).toEqual(written.sort());
});

test('each broken rule is reported, and nothing else is', { timeout: SLOW }, async () => {
  for (const { path, text } of FILES) write(path, text);
  for (const layer of [...TARGETS, 'calendar', 'helpers']) write(`src/${layer}/a.ts`, 'export type A = 1;');
  write('tests/a.ts', 'export type A = 1;');
  for (const library of LIBRARIES) {
    write(
      `node_modules/${library}/package.json`,
      JSON.stringify({ name: library, version: '1.0.0', main: 'index.js' }),
    );
    write(`node_modules/${library}/index.js`, '');
  }
  write('node_modules/date-fns/format.js', '');

  const { summary } = await cruiseUnderProjectRules(folder);
  const reported = summary.violations.map(({ from, rule }) => `${from} breaks ${rule.name}`);
  const expected = FILES.flatMap(({ path, broken }) => broken.map((rule) => `${path} breaks ${rule}`));

  expect(reported.sort()).toEqual(expected.sort());
  expect(summary.error).toBe(expected.length);
});

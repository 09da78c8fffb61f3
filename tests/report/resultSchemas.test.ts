/** What the commands really answer fits the schemas that they publish. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RESULT_NAMES, type ResultName } from '../../src/report/schemas/resultNames.js';
import { RESULTS, resultJsonSchema } from '../../src/report/schemas/resultSchemas.js';
import { emptyFolder, etuuspolku, PROGRAM } from '../cli/program.js';
import { GAP, INVALID } from '../cli/scenarios.js';

const CASES = 'scenarios';

async function answered(args: readonly string[], cwd?: string): Promise<unknown[]> {
  const { stdout } = await etuuspolku(args, cwd === undefined ? {} : { cwd });
  return args.includes('ndjson')
    ? stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [JSON.parse(stdout)];
}

const LIVES = `${CASES}/lives-with-parents.yaml`;
const AWAITED = `${CASES}/decisions-awaited.yaml`;
const SICK = `${CASES}/falls-ill-while-unemployed.yaml`;

const SYNTHETIC = join(mkdtempSync(join(tmpdir(), 'etuuspolku-')), 'cohort.ndjson');
const KEPT = join(dirname(SYNTHETIC), 'kept.json');
const COHORTS = [[], ['--by', 'area', '--min-cell', '1'], ['--by', 'age-band', '--status', 'last', '--path', 'plan']];

beforeAll(() => {
  execFileSync(process.execPath, [PROGRAM, 'simulate', AWAITED, '--format', 'json', '--output', KEPT]);
  writeFileSync(SYNTHETIC, execFileSync(process.execPath, ['scripts/synth.mjs', '--count', '60', '--cohort']));
});

afterAll(() => rmSync(dirname(SYNTHETIC), { recursive: true }));

/** Decided before it can be filed. */
const NO_DATE_POSSIBLE = ['filed=2027-03-01', 'decidedOn=2027-03-05'].flatMap((value) => [
  '--set',
  `paths[0].applications[0].${value}`,
]);

const COMMANDS: Readonly<Record<ResultName, readonly string[][]>> = {
  simulate: [
    ['simulate', AWAITED, '--format', 'json', '--days', '--tax', 'annual', '--safety-net'],
    ['simulate', SICK, LIVES, '--format', 'json'],
    ['simulate', SICK, AWAITED, '--format', 'ndjson', '--days'],
  ],
  compare: [
    ['compare', AWAITED, '--format', 'json'],
    ['compare', SICK, LIVES, '--format', 'json', '--by', 'arrives'],
    ['compare', AWAITED, '--format', 'json', '--against', KEPT],
    ['compare', AWAITED, '--format', 'json', '--against', KEPT, '--today', '2027-05-20', '--path', 'rehabilitation'],
    ['compare', AWAITED, '--format', 'json', '--path', 'pension', '--baseline', 'rehabilitation/if-refused'],
  ],
  check: [
    ['check', CASES, '--format', 'json', '--tax', 'annual', '--safety-net'],
    ['check', CASES, '--format', 'ndjson'],
    ['check', CASES, '--format', 'ndjson', '--brief'],
  ],
  cohort: COHORTS.map((args) => ['cohort', SYNTHETIC, '--format', 'json', ...args]),
  explain: [
    ['explain', SICK, '--path', 'registered', '--date', '2026-11-16', '--format', 'json'],
    ['explain', SICK, '--path', 'search-ended', '--month', '2026-11', '--format', 'json'],
    ['explain', AWAITED, '--path', 'pension/if-refused', '--month', '2027-06', '--format', 'json'],
    ['explain', `${CASES}/part-time-work.yaml`, '--path', 'most-of-the-week', '--month', '2027-02', '--format', 'json'],
    ['explain', LIVES, '--path', 'coaching', '--date', '2026-05-04', '--format', 'json'],
    ['explain', 'gap.certificate-ended', '--format', 'json'],
    ['explain', 'input.syntax', '--format', 'json'],
  ],
  status: [
    ['status', AWAITED, '--format', 'json', '--today', '2026-10-15'],
    ['status', LIVES, '--format', 'json', '--lang', 'fi'],
    ['status', `${CASES}/pension-refused-loop.yaml`, '--format', 'json'],
    ['status', `${CASES}/employer-sick-pay-ends.yaml`, '--format', 'json'],
  ],
  plan: [
    ['plan', `${CASES}/rehabilitation-from-sickness.yaml`, '--format', 'json'],
    ['plan', `${CASES}/late-application.yaml`, '--format', 'json', '--top', '40', '--path', 'late'],
    ['plan', `${CASES}/late-application.yaml`, '--format', 'json', ...NO_DATE_POSSIBLE],
  ],
  rates: [
    ['rates', '--on', '2026-12-01', '--format', 'json'],
    ['rates', '--changes', '2026-01-01..', '--format', 'json'],
    ['rates', '--on', '2026-12-01', '--format', 'ndjson'],
    ['rates', '--changes', '2026-01-01..', '--format', 'ndjson'],
  ],
  routes: [
    ['routes', SICK, '--format', 'json'],
    ['routes', AWAITED, '--format', 'json', '--by', 'total'],
    ['routes', `${CASES}/part-time-work.yaml`, '--format', 'json', '--path', 'most-of-the-week', '--lang', 'fi'],
  ],
};

describe.each(RESULT_NAMES)('%s', (name) => {
  test.each(COMMANDS[name].map((args) => [args.join(' '), args] as const))('%s', async (_, args) => {
    for (const object of await answered(args)) {
      expect(RESULTS[name].safeParse(object).error?.issues ?? []).toEqual([]);
    }
  });

  test('the schema is printed', async () => {
    const { code, stdout } = await etuuspolku(['schema', '--result', name]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(resultJsonSchema(name));
  });
});

test('cases that fail, differ or are known fit too', async () => {
  const cwd = emptyFolder();
  writeFileSync(
    join(cwd, 'gap.yaml'),
    `${GAP}expect: { findings: [gap.sanction], months: { 2026-12: 1, 2027-12: 1 } }\n`,
  );
  writeFileSync(join(cwd, 'invalid.yaml'), INVALID);
  await etuuspolku(['check', 'gap.yaml', '--write-baseline', 'known.json'], { cwd });
  const cases = ['gap.yaml', 'invalid.yaml', 'missing.yaml', '--ignore-known', 'known.json'];
  for (const format of ['json', 'ndjson']) {
    for (const object of await answered(['check', ...cases, '--format', format], cwd)) {
      expect(RESULTS.check.safeParse(object).error?.issues ?? []).toEqual([]);
    }
  }
});

test('a key that is not published is refused', async () => {
  const [object] = await answered(['simulate', SICK, '--format', 'json']);
  expect(RESULTS.simulate.safeParse({ ...(object as object), more: 1 }).success).toBe(false);
});

test('there are schemas of commands only', async () => {
  const { code, stderr } = await etuuspolku(['schema', '--result', 'nothing']);
  expect(code).toBe(2);
  expect(stderr).toContain('Allowed: simulate, compare, check, cohort, explain, status, plan, rates, routes.');
});

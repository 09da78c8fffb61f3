/** A cohort counted by hand, through the real program. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, etuuspolku, shell } from './program.js';

interface Case {
  readonly history?: readonly object[];
  readonly steps: readonly object[];
  readonly months?: number;
  readonly cohort?: object | null;
  readonly birthDate?: string;
}

const ON_BENEFIT = { benefit: 'general-social-security-benefit', from: '2026-05-01' };
const SEEKS = { situation: 'jobseeker', from: '2027-01-01' };

function line({ history = [ON_BENEFIT], steps, months = 12, cohort, birthDate = '1979-04-12' }: Case): string {
  return JSON.stringify({
    etuuspolku: 1,
    client: { birthDate },
    history,
    horizon: { from: '2027-01', months },
    paths: [
      { name: 'now', steps },
      { name: 'other', steps: [SEEKS] },
    ],
    ...(cohort !== null && { cohort: { start: '2027-01-01', area: 'north', ...cohort } }),
  });
}

const A = line({ steps: [SEEKS] });
/** Ill from January to October; sickness allowance after its waiting period. */
const B = line({
  steps: [
    { situation: 'incapacity', from: '2027-01-01', to: '2027-10-31', illness: 'back', certificate: 'B' },
    { situation: 'jobseeker', from: '2027-11-01' },
  ],
});
const C = line({
  history: [{ benefit: 'sickness-allowance', from: '2026-09-01', illness: 'back', dailyAmount: 40 }],
  steps: [{ situation: 'rehabilitation', programme: 'vocational-training', from: '2027-01-01', to: '2027-12-31' }],
});
const D = line({ history: [{ ...ON_BENEFIT, to: '2026-06-30' }], steps: [SEEKS], cohort: { area: 'south' } });
/** 46 days of unemployment, then 46 of sickness; abroad after. */
const E = line({
  history: [
    { ...ON_BENEFIT, to: '2026-11-15' },
    { benefit: 'sickness-allowance', from: '2026-11-16', illness: 'back', dailyAmount: 40 },
  ],
  steps: [{ situation: 'abroad', from: '2027-01-01' }],
  cohort: { area: 'south' },
});
/** October is outside the data. */
const F = line({ history: [{ ...ON_BENEFIT, from: '2026-11-01' }], steps: [SEEKS], cohort: { area: 'south' } });
/** Half of the time after is outside the data. */
const G = line({ steps: [SEEKS], months: 6 });
const WITHOUT_COHORT = line({ steps: [SEEKS], cohort: null });
const STARTS_LATER = line({ steps: [SEEKS], cohort: { start: '2027-02-01' } });
const INVALID = line({ steps: [{ situation: 'jobseekr', from: '2027-01-01' }] });

const ALL = [A, B, C, D, E, F, G, WITHOUT_COHORT, STARTS_LATER, INVALID];
const SHOWING_ALL = ['--min-cell', '1'];

async function cohort(lines: readonly string[], ...options: string[]) {
  return etuuspolku(['cohort', '-', '--stdin-filepath', 'cases.ndjson', ...options], { input: lines.join('\n') });
}

async function json(lines: readonly string[], ...options: string[]) {
  return JSON.parse((await cohort(lines, '--format', 'json', ...options)).stdout);
}

/** `unemployment → sickness: 2`, of those that are not empty. */
function moves(group: { rows: { before: string; after: Record<string, { cases: number }> }[] }): string[] {
  return group.rows.flatMap(({ before, after }) =>
    Object.entries(after).flatMap(([status, { cases }]) => (cases === 0 ? [] : [`${before} → ${status}: ${cases}`])),
  );
}

describe('ten cases', () => {
  test.each<[string, string[], Record<string, number>]>([
    [
      'single',
      [
        'unemployment → unemployment: 1',
        'unemployment → several: 1',
        'sickness → rehabilitation: 1',
        'several → none: 1',
        'none → unemployment: 1',
      ],
      { 'unknown-before': 1, 'unknown-after': 1 },
    ],
    [
      'last',
      [
        'unemployment → unemployment: 3',
        'sickness → rehabilitation: 1',
        'sickness → none: 1',
        'none → unemployment: 1',
      ],
      { 'unknown-before': 0, 'unknown-after': 1 },
    ],
    [
      'longest',
      [
        'unemployment → unemployment: 2',
        'unemployment → sickness: 1',
        'sickness → rehabilitation: 1',
        'sickness → none: 1',
        'none → unemployment: 1',
      ],
      { 'unknown-before': 0, 'unknown-after': 1 },
    ],
    [
      'priority',
      [
        'unemployment → unemployment: 1',
        'unemployment → sickness: 1',
        'sickness → rehabilitation: 1',
        'sickness → none: 1',
        'none → unemployment: 1',
      ],
      { 'unknown-before': 1, 'unknown-after': 1 },
    ],
  ])('by %s', async (status, expected, unknown) => {
    const { cases, groups } = await json(ALL, '--status', status, ...SHOWING_ALL);
    expect(moves(groups[0])).toEqual(expected);
    expect(cases).toEqual({
      read: 10,
      counted: groups[0].cases,
      leftOut: { invalid: 1, 'no-cohort': 1, 'start-elsewhere': 1, 'no-such-path': 0, failed: 0, ...unknown },
    });
  });

  test('shares and money of those that are counted', async () => {
    const { groups } = await json(ALL, '--status', 'longest', ...SHOWING_ALL);
    expect(groups[0].movedFromUnemployment).toEqual({ cases: 1, percent: 33.3, of: 3 });
    expect(groups[0].movedFromNone).toEqual({ cases: 1, percent: 100, of: 1 });
    // C's rehabilitation is decided, for want of a day, on its first.
    expect(groups[0].favourableDecision.after).toEqual({ cases: 1, percent: 16.7, of: 6 });
    // D had nothing from October to December; E has nothing for a year; F's October is unknown.
    expect(groups[0].monthsWithoutSupport).toEqual({
      cases: 5,
      before: { months: 3, cases: 1 },
      after: { months: 12, cases: 1 },
    });
    // Sorted before: D 0, E, A = B 818.62, C; F is unknown.
    expect(groups[0].medianIncome.cases).toBe(5);
    expect(groups[0].medianIncome.before).toBe(819);
  });

  test('by area, each its own table', async () => {
    const { groups } = await json(ALL, '--status', 'last', '--by', 'area', ...SHOWING_ALL);
    expect(groups.map(moves)).toEqual([
      ['unemployment → unemployment: 2', 'sickness → rehabilitation: 1'],
      ['unemployment → unemployment: 1', 'sickness → none: 1', 'none → unemployment: 1'],
    ]);
  });

  test('another path', async () => {
    const { groups } = await json([A, B, C], '--path', 'other', '--status', 'last', ...SHOWING_ALL);
    expect(moves(groups[0])).toEqual(['unemployment → unemployment: 2', 'sickness → unemployment: 1']);
  });

  test('other windows', async () => {
    const one = await json([E], '--before', '1m', '--after', '1m', ...SHOWING_ALL);
    expect(moves(one.groups[0])).toEqual(['sickness → none: 1']);
    const six = await json([G], '--after', '6m', ...SHOWING_ALL);
    expect(moves(six.groups[0])).toEqual(['unemployment → unemployment: 1']);
  });

  test('the order of the lines changes no byte', async () => {
    const [forwards, backwards] = [await cohort(ALL, ...SHOWING_ALL), await cohort([...ALL].reverse(), ...SHOWING_ALL)];
    expect(backwards.stdout).toBe(forwards.stdout);
  });
});

describe('where cases come from', () => {
  test('a folder, a line each of NDJSON, and standard input whose first line is a case', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'a.json'), A);
    writeFileSync(join(folder, 'rest.ndjson'), `${B}\n\n${C}\n`);
    const { stdout, stderr } = await etuuspolku(['cohort', folder, '-', '--format', 'csv'], { input: `${D}\n${E}\n` });
    expect(stderr).toBe('');
    expect(stdout).toContain('\n,read,,,5,,,\n');
  });

  test('any number of threads gives the same bytes', async () => {
    const lines = Array.from({ length: 400 }, (_, i) => ALL[i % ALL.length] as string);
    const [one, three] = [await cohort(lines, '--jobs', '1'), await cohort(lines, '--jobs', '3')];
    expect(three).toEqual(one);
    expect(one.stdout).toContain('400 cases read');
  });
});

describe('what is printed', () => {
  test('says that it is planned, with every option and definition', async () => {
    const { stdout } = await cohort(ALL, '--path', 'other', '--today', '2027-03-01');
    expect(stdout).toMatch(/^Benefit status before the start, and as planned after it\n/);
    for (const told of [
      'path other',
      'before: 3 months',
      'after: 12 months',
      'status: single',
      'counts from\n1 to 4 hidden',
      'today: 1 March 2027',
    ])
      expect(stdout).toContain(told);
    expect(stdout).toContain('Definitions');
    expect(stdout).not.toMatch(/effect/i);
  });

  test.each(['en', 'fi', 'sv'])('no line of the table is over 80 columns in %s', async (lang) => {
    const { stdout } = await cohort(ALL, '--lang', lang, '--by', 'referral', ...SHOWING_ALL);
    for (const each of stdout.split('\n')) expect(each.length, each).toBeLessThanOrEqual(80);
  });

  test('small counts are nowhere', async () => {
    const lines = [...Array<string>(20).fill(A), B, C, D];
    const { stdout } = await cohort(lines, '--status', 'longest');
    const table = stdout.slice(stdout.indexOf('All: 23 cases'), stdout.indexOf('Months without support'));
    expect(table).not.toMatch(/(?<![\d.])[1-4](?![\d.])/);
    expect((await cohort(lines, '--format', 'csv')).stdout).not.toMatch(/^<.*,[1-4],/m);
    expect((await cohort(lines, '--format', 'markdown')).stdout).not.toMatch(/\| [1-4] \(/);
  });

  test('CSV holds every number once, in Finnish with commas', async () => {
    const english = await cohort([A, B, C], '--format', 'csv', '--status', 'last', ...SHOWING_ALL);
    expect(english.stdout).toContain('\n<all>,transition,unemployment,unemployment,2,2,100,\n');
    expect(english.stdout).toContain('\n<all>,transition,all,rehabilitation,1,3,33.3,\n');
    expect(english.stdout).toContain('\n,option.status,,,,,,last\n');
    const finnish = await cohort([A, B, C], '--format', 'csv', '--lang', 'fi', '--status', 'last', ...SHOWING_ALL);
    expect(finnish.stdout).toContain('\n<all>;transition;all;rehabilitation;1;3;33,3;\n');
  });

  test('names of the data command neither a terminal nor a spreadsheet nor a page', async () => {
    const odd = line({ steps: [SEEKS], cohort: { area: '=1+<b>|x' } });
    const asked = ['--by', 'area', ...SHOWING_ALL];
    expect((await cohort([odd], ...asked, '--format', 'csv')).stdout).toContain("\n'=1+<b>|x,transition");
    expect((await cohort([odd], ...asked, '--format', 'markdown')).stdout).toContain('## \\=1+&lt;b&gt;\\|x: 1 case');
    const coloured = await cohort([line({ steps: [SEEKS], cohort: { area: 'a\u001b[31m' } })], ...asked);
    expect(coloured.code).toBe(2);
    expect(coloured.stdout + coloured.stderr).not.toContain('\u001b');
  });

  test('into a file', async () => {
    const file = join(emptyFolder(), 'table.md');
    const { stdout, code } = await cohort([A], '--format', 'markdown', '-o', file, ...SHOWING_ALL);
    expect({ stdout, code }).toEqual({ stdout: '', code: 0 });
    expect(readFileSync(file, 'utf8')).toContain('| unemployment | 1 (100%) | 0 (0%) |');
  });
});

describe('bad input', () => {
  test('is told with its place, counted, and gives exit code 2', async () => {
    const { code, stderr, stdout } = await cohort([A, INVALID, A]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^cases\.ndjson:2:\d+ input\.unknown-value: “jobseekr”/);
    expect(stdout).toContain('3 cases read, 2 in the table.\n  1 not valid, or could not be read');
  });

  test('of many cases the first are told', async () => {
    const { stderr } = await cohort(Array<string>(13).fill(INVALID));
    expect(stderr.trimEnd().split('\n')).toHaveLength(11);
    expect(stderr).toContain('3 more cases are not valid');
  });

  test('without cohort is no error', async () => {
    const { code, stdout, stderr } = await cohort([WITHOUT_COHORT, STARTS_LATER]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('All: 0 cases\nNo case is in the table.');
    expect(stdout).toContain('1 without `cohort`');
    expect(stdout).toContain('1 whose start is not the first day of the horizon');
  });

  test('a path that no case has is a wrong name', async () => {
    const { code, stdout } = await cohort([A, B], '--path', 'nwo');
    expect(code).toBe(2);
    expect(stdout).toContain('2 without the path');
    expect((await cohort([A, line({ steps: [SEEKS] }).replace('"now"', '"then"')], '--path', 'now')).code).toBe(0);
  });

  test('a file that is not there, an unknown key of cohort, an empty input', async () => {
    const missing = await etuuspolku(['cohort', 'no-such.ndjson']);
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain('no-such.ndjson: Cannot be read: there is no such file or folder.');
    const unknown = await cohort([line({ steps: [SEEKS], cohort: { aera: 'x' } })]);
    expect(unknown.stderr).toContain('Did you mean “area”?');
    const folder = emptyFolder();
    writeFileSync(join(folder, 'empty.ndjson'), '');
    expect((await etuuspolku(['cohort', join(folder, 'empty.ndjson')])).stdout).toContain(
      '0 cases read, 0 in the table.',
    );
  });

  test.each([
    [['--before', '37m'], 'Give months as 3m, at most 36m.'],
    [['--before', '0m'], 'Give months as 3m, at most 36m.'],
    [['--after', '12'], 'Give months as 3m, at most 120m.'],
    [['--min-cell', '0'], 'Give a whole number, 1 or more.'],
    [['--status', 'first'], 'Allowed: single, last, longest, priority.'],
    [['--by', 'age'], 'Allowed: area, age-band, referral.'],
    [['--format', 'ndjson'], 'Allowed: table, json, csv, markdown.'],
  ])('%j', async (options, told) => {
    const { code, stderr, stdout } = await cohort([A], ...options);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(told);
  });
});

test('its page shows what is printed', async () => {
  const page = readFileSync('docs/cohort.md', 'utf8');
  const shown = /<!-- piped -->\n```\n\$ (?<command>.*)\n(?<output>[\s\S]*?)```/.exec(page)?.groups;
  const command = (shown?.command ?? '')
    .replace('npm run -s synth --', `"${process.execPath}" scripts/synth.mjs`)
    .replace('npx etuuspolku', 'etuuspolku');
  const withoutRules = (text = '') => text.replace(/(?<=rules )[0-9a-f]{8}/, '…');
  expect(withoutRules((await shell(command)).stdout)).toBe(withoutRules(shown?.output));
});

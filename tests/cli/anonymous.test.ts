/** `--anonymous` through the program: nothing that tells whose case it is survives in any output. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { day } from '../../src/calendar/day.js';
import { READERS } from '../../src/report/html/readers.js';
import { LAW_CHECKED } from '../../src/report/version.js';
import { emptyFolder, etuuspolku } from './program.js';
import { STAYS } from './scenarios.js';

const CASE = `
etuuspolku: 1
reference: KS-4711
note: Zebrawish to be near animals
client:
  birthDate: 1979-04-12
  municipality: Viitasaari
  housing: { rent: 480, water: 20 }
  workCapacity: [{ from: 2026-12-03, daysPerWeek: 2 }]
  workCondition: { met: true, metOn: 2026-11-17 }
history:
  - { benefit: general-social-security-benefit, from: 2026-05-01, to: 2026-11-30 }
  - { benefit: sickness-allowance, from: 2025-03-17, to: 2025-05-31, illness: quaggaback, days: 62, dailyAmount: 31.99 }
  - { decision: disability-pension, outcome: refused, decidedOn: 2025-11-03, reason: Xylofit for lighter work }
certificates:
  - { kind: B, writtenOn: 2027-01-08, from: 2027-01-08, to: 2027-02-21 }
horizon: { from: 2026-12, months: 12 }
paths:
  - name: okapistay
    title: Okapi stays as now
    steps: [{ situation: jobseeker, from: 2026-12-01 }]
  - name: tapirplan
    title: Tapir goes on
    steps:
      - { situation: jobseeker, from: 2026-12-01, to: 2027-05-09 }
      - { situation: incapacity, from: 2027-01-11, to: 2027-03-14, illness: quaggaback, certificate: B }
      - { situation: incapacity, from: 2027-04-12, to: 2027-05-09, illness: lynxknee }
      - { situation: rehabilitation, programme: work-trial, from: 2027-05-24, to: 2027-09-24, decidedOn: 2027-04-01,
          movable: { earliest: 2027-05-20, latest: 2027-05-27 },
          if-refused: [{ situation: jobseeker, from: 2027-04-06 }] }
`;

const NAMES = ['KS-4711', 'Zebrawish', 'Viitasaari', 'quagga', 'lynx', 'Xylofit', 'okapi', 'tapir', 'secretname'];
const DATES = [...new Set(CASE.match(/\d{4}-\d{2}-\d{2}/g))];
const MONTHS_EN = 'January February March April May June July August September October November December'.split(' ');

/** A date as each language writes it, and its month; 1.5.2026 is a day of law. */
function written(iso: string): string[] {
  const [year = '', month = '', date = ''] = iso.split('-');
  const name = MONTHS_EN[Number(month) - 1];
  return [iso, `${Number(date)}.${Number(month)}.${year}`, `${Number(date)} ${name} ${year}`];
}

function monthWritten(iso: string): string[] {
  const [year = '', month = ''] = iso.split('-');
  return [`${year}-${month}`, `${Number(month)}/${year}`, `${MONTHS_EN[Number(month) - 1]} ${year}`];
}

const TELLING = [
  ...NAMES,
  ...DATES.filter((iso) => iso !== '2026-05-01').flatMap(written),
  ...DATES.filter((iso) => iso >= '2026-12-01').flatMap(monthWritten),
  '1979-04',
  '4/1979',
  'April 1979',
  // Counted from the first day, a day that everybody knows would tell that day.
  `D${day(LAW_CHECKED) - day('2026-12-01')}`,
];

const COMMANDS: readonly (readonly string[])[] = [
  ...['table', 'json', 'ndjson', 'csv', 'markdown', 'html'].map((format) => [
    'simulate',
    '--safety-net',
    '--format',
    format,
  ]),
  ...READERS.map((reader) => ['simulate', '--format', 'html', '--for', reader]),
  ['simulate', '--format', 'html', '--explain', '--tax', 'annual'],
  ['simulate', '--explain', '--payments', '--tax', 'annual'],
  ['simulate', '--quiet', '--path', 'tapirplan'],
  ['simulate', '--format', 'json', '--set', 'client.birthDate=1981-07-23', '--today', '2026-12-05'],
  ...['table', 'json', 'csv', 'markdown'].map((format) => ['compare', '--format', format]),
  ...['table', 'json'].map((format) => ['explain', '--path', 'tapirplan', '--month', '2027-03', '--format', format]),
  ...['table', 'json'].map((format) => ['explain', '--path', 'tapirplan', '--date', '2027-02-01', '--format', format]),
  ['explain', '--path', 'tapirplan/if-refused', '--date', '2027-05-03'],
  ...['table', 'json', 'markdown'].map((format) => ['status', '--format', format]),
  ...['table', 'json', 'csv', 'markdown'].map((format) => ['plan', '--path', 'tapirplan', '--format', format]),
  ...['table', 'json', 'csv', 'markdown'].map((format) => ['routes', '--path', 'okapistay', '--format', format]),
  ...['table', 'json', 'ndjson', 'csv', 'junit', 'sarif', 'github'].map((format) => ['check', '--format', format]),
  ['check', '--format', 'ndjson', '--brief'],
];

/** Anonymous without being told so. */
const CONSULTATION = ['simulate', '--format', 'html', '--for', 'consultation', '--safety-net', '--tax', 'annual'];

function folder(): string {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'secretname.yaml'), CASE);
  return cwd;
}

describe.each(['en', 'fi', 'sv'])('in %s', (lang) => {
  const anonymous = COMMANDS.map((args) => [...args, '--anonymous']);
  test.each([...anonymous, CONSULTATION].map((args) => [args.join(' '), args] as const))('%s', async (_, args) => {
    const [command = '', ...options] = args;
    const all = [command, 'secretname.yaml', ...options, '--lang', lang];
    const { stdout, stderr, code } = await etuuspolku(all, { cwd: folder() });
    expect([0, 1]).toContain(code);
    expect(stdout).not.toBe('');
    // The texts of all rules of SARIF give examples of dates, the same in every run.
    const results = stdout.replace(/"tool":[\s\S]*/, '');
    const said = (results + stderr).replace(/\s+/g, ' ').toLowerCase();
    expect(TELLING.filter((each) => holds(said, each.toLowerCase()))).toEqual([]);
  });
});

/** Digits around it would make it another date. */
function holds(text: string, part: string): boolean {
  const escaped = part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return new RegExp(`(?<![\\d.])${escaped}(?!\\d|-\\d)`).test(text);
}

test('without it these same outputs do tell: the test can see', async () => {
  const { stdout } = await etuuspolku(['simulate', 'secretname.yaml', '--format', 'json'], { cwd: folder() });
  const said = stdout.toLowerCase();
  expect(TELLING.filter((each) => holds(said, each.toLowerCase())).length).toBeGreaterThan(20);
});

test('a report for consultation is the anonymous one, whether that is asked for or not', async () => {
  const cwd = folder();
  const run = async (...args: string[]) =>
    (await etuuspolku(['simulate', 'secretname.yaml', '--format', 'html', '--for', 'consultation', ...args], { cwd }))
      .stdout;
  const page = await run();
  expect(await run('--anonymous')).toBe(page);
  // Born on 12.4.1979: 47 on 1.12.2026.
  expect(page).toContain('Anonymous. Age 45-54.');
  expect(page).toContain('If refused: path-2');
});

test('the money is that of the case itself', async () => {
  const cwd = folder();
  const run = async (...args: string[]) =>
    JSON.parse((await etuuspolku(['simulate', 'secretname.yaml', '--format', 'json', ...args], { cwd })).stdout);
  const [own, anonymous] = [await run('--safety-net'), await run('--safety-net', '--anonymous')];
  const money = ({ paths }: { paths: { months: { gross: number; net: number; arrives: number }[] }[] }) =>
    paths.map(({ months }) => months.map(({ gross, net, arrives }) => [gross, net, arrives]));
  expect(money(anonymous)).toEqual(money(own));
  expect(anonymous.paths[0].safetyNet.months.length).toBe(own.paths[0].safetyNet.months.length);
});

test('days are counted from the first of the horizon, the age is a band, the input has no hash', async () => {
  const args = ['simulate', '-', '--format', 'json', '--anonymous'];
  const { stdout } = await etuuspolku(args, { input: STAYS });
  const { etuuspolku: head, scenario, paths } = JSON.parse(stdout);
  expect(scenario).toEqual({ source: 'case-1', from: 'D+0', to: 'D+30' });
  // Born on 5.5.1980: 46 on 1.12.2026.
  expect(head.ageBand).toBe('45-54');
  expect(head.options).toEqual({ anonymous: true });
  expect(head).not.toHaveProperty('input');
  expect(paths[0].name).toBe('path-1');
  expect(paths[0].months[0].month).toBe('M+0');
});

test('several files are told apart by their number, each counted from its own first day', async () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'second.yaml'), STAYS.replace('2026-12, months: 1', '2026-12, months: 2'));
  const args = ['simulate', 'secretname.yaml', 'second.yaml', '--format', 'json', '--anonymous'];
  const answers = JSON.parse((await etuuspolku(args, { cwd })).stdout);
  expect(answers.map(({ scenario }: { scenario: { source: string } }) => scenario.source)).toEqual([
    'case-1',
    'case-2',
  ]);
  expect(answers.map(({ scenario }: { scenario: { from: string } }) => scenario.from)).toEqual(['D+0', 'D+0']);
});

test('a batch says the same with one thread and with two', async () => {
  const cwd = emptyFolder();
  const line = JSON.stringify({
    etuuspolku: 1,
    reference: 'KS-4711',
    client: { birthDate: '1980-05-05' },
    horizon: { from: '2026-12', months: 2 },
    paths: [{ name: 'okapi', steps: [{ situation: 'jobseeker', from: '2026-12-07' }] }],
  });
  writeFileSync(join(cwd, 'cases.ndjson'), `${line}\n`.repeat(40));
  const run = async (jobs: string) =>
    (await etuuspolku(['check', 'cases.ndjson', '--format', 'ndjson', '--anonymous', '--jobs', jobs], { cwd })).stdout;
  const [one, two] = [await run('1'), await run('2')];
  expect(two).toBe(one);
  expect(two).not.toMatch(/KS-4711|okapi|2026-12/);
});

test('what is wrong with a case of a batch is told by its code alone', async () => {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'secretname.yaml'), STAYS.replace('2026-12-01', '2026-02-30').replace('stay', 'okapi'));
  const { stdout, code } = await etuuspolku(['check', 'secretname.yaml', '--format', 'json', '--anonymous'], { cwd });
  expect(code).toBe(2);
  expect(stdout).toContain('"message": "input.no-such-date"');
  expect(stdout).not.toMatch(/okapi|2026-02-30|secretname/);
});

describe('is refused', () => {
  test.each([
    ['--days', ['simulate', 'secretname.yaml', '--days']],
    ['a calendar', ['simulate', 'secretname.yaml', '--format', 'ics']],
    ['a baseline', ['check', 'secretname.yaml', '--write-baseline', 'known.json']],
    ['a kept result', ['compare', 'secretname.yaml', '--against', 'old.json']],
  ])('with %s', async (_, args) => {
    const { code, stdout, stderr } = await etuuspolku([...args, '--anonymous'], { cwd: folder() });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).not.toBe('');
  });
});

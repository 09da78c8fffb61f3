import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, etuuspolku } from './program.js';
import { GAP, INVALID, STAYS } from './scenarios.js';

/** Files in a folder of their own, by name. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = emptyFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

test('each finding is one line with its place, and the numbers come last', async () => {
  const cwd = folderOf({ 'gap.yaml': GAP, 'stays.yaml': STAYS });
  const { code, stdout, stderr } = await etuuspolku(['check', 'stays.yaml', 'gap.yaml', '--brief'], { cwd });
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  // 23 weekdays × 37.21 euros; the second path begins on line 12.
  expect(stdout.split('\n')[0]).toBe(
    'gap.yaml:12:5  GAP  gap.no-jobseeker-registration  2026-12-01 – 2026-12-31  31 days  €855.83 lost  path nothing',
  );
  expect(stdout).toMatch(/\n2 cases, 3 paths: 1 gap, 0 warnings, 0 notices\n$/);
});

test('a bad case stops no other, and a line of NDJSON keeps its number', async () => {
  const good = JSON.stringify({
    etuuspolku: 1,
    client: { birthDate: '1980-05-05' },
    horizon: { from: '2026-12', months: 1 },
    paths: [{ name: 'none', steps: [] }],
  });
  const cwd = folderOf({ 'bad.yaml': INVALID, 'lines.ndjson': `\n{}\n${good}\n` });
  const args = ['check', 'bad.yaml', 'missing.yaml', 'lines.ndjson', '--format', 'ndjson', '--fail-on', 'never'];
  const { code, stdout, stderr } = await etuuspolku(args, { cwd });
  expect(code).toBe(2);
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ scenario, line, status }) => [scenario.source, line, status])).toEqual([
    ['bad.yaml', null, 'invalid'],
    ['missing.yaml', null, 'invalid'],
    ['lines.ndjson', 2, 'invalid'],
    ['lines.ndjson', 3, 'ok'],
  ]);
  expect(lines[1].errors).toMatchObject([{ code: 'input.unreadable' }]);
  expect(stderr).toBe('4 cases, 1 path: 1 gap, 0 warnings, 0 notices; 3 invalid\n');
});

/** One path whose wages card keeps nothing: a warning and no gap. */
const WARNING = STAYS.replace(
  'client: { birthDate: 1980-05-05 }',
  'client: { birthDate: 1980-05-05, otherIncome: [{ kind: rental, monthly: 3000 }] }',
);

describe('exit code', () => {
  test.each<[string, string[], number]>([
    ['a gap', ['gap.yaml'], 1],
    ['a gap that is accepted', ['gap.yaml', '--fail-on', 'never'], 0],
    ['a warning', ['warning.yaml'], 0],
    ['a warning that is not accepted', ['warning.yaml', '--fail-on', 'warning'], 1],
    ['a gap where warnings are not accepted', ['gap.yaml', '--fail-on', 'notice'], 1],
    ['an expectation that is not met', ['unmet.yaml', '--fail-on', 'never'], 1],
    ['an expectation that is met', ['met.yaml', '--fail-on', 'never'], 0],
    ['an invalid case before a gap', ['invalid.yaml', 'gap.yaml'], 2],
    ['a gap before a file that is not there', ['gap.yaml', 'missing.yaml'], 2],
  ])('%s', async (_, args, code) => {
    const cwd = folderOf({
      'gap.yaml': GAP,
      'warning.yaml': WARNING,
      'invalid.yaml': INVALID,
      'unmet.yaml': `${STAYS}expect: { months: { 2026-12: 1 } }\n`,
      'met.yaml': `${STAYS}expect: { findings: [], months: { 2026-12: 684.66 } }\n`,
    });
    expect((await etuuspolku(['check', ...args], { cwd })).code).toBe(code);
  });
});

describe('how much is written', () => {
  const cwd = () => folderOf({ 'a.yaml': GAP, 'b.yaml': GAP, 'c.yaml': INVALID, 'd.yaml': GAP });

  test('--max-findings leaves the rest to the summary', async () => {
    const { code, stdout } = await etuuspolku(
      ['check', 'a.yaml', 'b.yaml', 'd.yaml', '--brief', '--max-findings', '1'],
      {
        cwd: cwd(),
      },
    );
    expect(code).toBe(1);
    expect(stdout.match(/^.*gap\.no-jobseeker-registration {2}2026/gm)).toHaveLength(1);
    expect(stdout).toContain('2 more findings not shown (--max-findings)\n3 cases, 6 paths: 3 gaps,');
  });

  test('--max-findings cannot cut what is written whole', async () => {
    const ended = await etuuspolku(['check', 'a.yaml', '--format', 'ndjson', '--max-findings', '1'], { cwd: cwd() });
    expect(ended).toEqual({
      code: 2,
      stdout: '',
      stderr: 'With --format ndjson each case is written whole: --max-findings does not go with it.\n',
    });
  });

  test('--bail stops after the first case that is not accepted', async () => {
    const run = (...args: string[]) => etuuspolku(['check', ...args, '--bail', '--format', 'json'], { cwd: cwd() });
    const sources = (stdout: string) =>
      JSON.parse(stdout).cases.map(({ scenario }: { scenario: { source: string } }) => scenario.source);
    expect(sources((await run('a.yaml', 'b.yaml')).stdout)).toEqual(['a.yaml']);
    const accepting = await run('a.yaml', 'b.yaml', 'c.yaml', 'd.yaml', '--fail-on', 'never');
    expect(sources(accepting.stdout)).toEqual(['a.yaml', 'b.yaml', 'c.yaml']);
    expect(accepting.code).toBe(2);
  });

  test('--quiet leaves the summary out', async () => {
    const table = await etuuspolku(['check', 'a.yaml', '--brief', '--quiet'], { cwd: cwd() });
    expect(table.stdout.trimEnd().split('\n')).toHaveLength(1);
    const json = await etuuspolku(['check', 'a.yaml', '--format', 'ndjson', '--quiet'], { cwd: cwd() });
    expect(json.stderr).toBe('');
  });

  test('--output takes the result, and standard output nothing', async () => {
    const folder = cwd();
    const { stdout } = await etuuspolku(['check', 'a.yaml', '--format', 'sarif', '-o', 'out.sarif'], { cwd: folder });
    expect(stdout).toBe('');
    expect(JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')).runs[0].results).toHaveLength(1);
  });
});

describe('input', () => {
  test('standard input goes by the name that it is given', async () => {
    const args = ['check', '-', '--stdin-filepath', 'cases/a.yaml', '--brief', '--quiet'];
    expect((await etuuspolku(args, { input: GAP })).stdout).toMatch(/^cases\/a\.yaml:12:5 {2}GAP/);
  });

  test('a remark on a valid case is told, and fails nothing', async () => {
    const odd = STAYS.replace(
      'birthDate: 1980-05-05',
      'birthDate: 1980-05-05, household: { children: 2, childBirthMonths: [2015-01] }',
    );
    const { code, stdout } = await etuuspolku(['check', '-', '--quiet'], { input: odd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^-:4:\d+ {2}warning {2}input\.children-disagree {2}/);
  });

  test('a line of NDJSON gives its findings its own number', async () => {
    const scenario = { etuuspolku: 1, client: { birthDate: '1980-05-05' }, horizon: { from: '2026-12', months: 1 } };
    const line = JSON.stringify({ ...scenario, paths: [{ name: 'none', steps: [] }] });
    const args = ['check', '-', '--stdin-filepath', 'x.ndjson', '--brief', '--quiet'];
    const { stdout } = await etuuspolku(args, { input: `\n${line}\r\n` });
    const column = line.indexOf('{"name"') + 1;
    expect(stdout).toMatch(new RegExp(`^x\\.ndjson:2:${column} {2}GAP`));
  });

  test('an identity code in a name is not echoed', async () => {
    const cwd = folderOf({ '010180-9004.yaml': GAP });
    for (const format of ['table', 'json', 'ndjson', 'csv', 'junit', 'sarif', 'github']) {
      const { stdout, stderr } = await etuuspolku(['check', '010180-9004.yaml', '--format', format], { cwd });
      expect(stdout + stderr, format).not.toContain('010180');
    }
  });
});

describe('baseline', () => {
  test('accepts what there is, and tells what is new and what is gone', async () => {
    const cwd = folderOf({ 'a.yaml': GAP, 'b.yaml': GAP.replace('T-1', 'T-2') });
    mkdirSync(join(cwd, 'known'));
    const run = (...args: string[]) => etuuspolku(['check', 'a.yaml', 'b.yaml', '--brief', ...args], { cwd });
    expect((await run('--write-baseline', 'known/list.json')).code).toBe(0);
    const entry = { path: 'nothing', code: 'gap.no-jobseeker-registration', from: '2026-12-01' };
    expect(JSON.parse(readFileSync(join(cwd, 'known/list.json'), 'utf8'))).toEqual({
      etuuspolku: 1,
      known: [
        { source: '../a.yaml', reference: 'T-1', ...entry },
        { source: '../b.yaml', reference: 'T-2', ...entry },
      ],
    });
    const accepted = await run('--ignore-known', 'known/list.json');
    expect(accepted).toMatchObject({ code: 0, stderr: '' });
    expect(accepted.stdout).toContain('2 known findings left out\n2 cases, 4 paths: 0 gaps');
    // The lines move, and the gap begins a day later: the first is still known, the second is another.
    writeFileSync(join(cwd, 'a.yaml'), `# a remark\n${GAP}`);
    writeFileSync(
      join(cwd, 'b.yaml'),
      GAP.replace('T-1', 'T-2').replace(
        'steps: []',
        'steps: [{ situation: jobseeker, from: 2026-12-01, to: 2026-12-01 }]',
      ),
    );
    const changed = await run('--ignore-known', 'known/list.json');
    expect(changed.code).toBe(1);
    expect(changed.stdout).toMatch(/^b\.yaml:12:5 {2}GAP {2}gap\.no-jobseeker-registration {2}2026-12-02/);
    expect(changed.stderr).toBe(
      '1 finding of the baseline known/list.json is no longer there:\n  b.yaml  T-2  nothing  gap.no-jobseeker-registration  2026-12-01\n',
    );
  });

  test('is the same in whatever order the cases come', async () => {
    const cwd = folderOf({ 'a.yaml': GAP, 'b.yaml': GAP });
    await etuuspolku(['check', 'a.yaml', 'b.yaml', '--write-baseline', 'one.json'], { cwd });
    await etuuspolku(['check', 'b.yaml', 'a.yaml', '--write-baseline', 'other.json'], { cwd });
    expect(readFileSync(join(cwd, 'other.json'), 'utf8')).toBe(readFileSync(join(cwd, 'one.json'), 'utf8'));
  });

  test('marks what it accepts in JSON', async () => {
    const cwd = folderOf({ 'a.yaml': GAP });
    await etuuspolku(['check', 'a.yaml', '--write-baseline', 'known.json'], { cwd });
    const { code, stdout } = await etuuspolku(
      ['check', 'a.yaml', '--ignore-known', 'known.json', '--format', 'ndjson'],
      {
        cwd,
      },
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout).paths[1].findings).toMatchObject([{ known: true }]);
  });

  test.each([
    ['cut off', '{ "etuuspolku": 1,\n "known": [', '2:12', 'input.syntax'],
    ['of another format', '{ "etuuspolku": 2, "known": [] }', '1:17', 'input.unsupported-format'],
    ['with a misspelt key', '{ "etuuspolku": 1,\n"knwon": [] }', '2:1', 'input.unknown-key'],
    [
      'with a wrong date',
      '{ "etuuspolku": 1, "known": [{ "source": "a", "path": "b", "code": "c", "from": "2026-02-30" }] }',
      '1:81',
      'input.no-such-date',
    ],
    ['that is a list', '[]', '1:1', 'input.not-a-mapping'],
  ])('%s is refused with its place', async (_, text, place, code) => {
    const cwd = folderOf({ 'a.yaml': GAP, 'known.json': text });
    const ended = await etuuspolku(['check', 'a.yaml', '--ignore-known', 'known.json'], { cwd });
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toMatch(new RegExp(`^known\\.json\\n(?:.*\\n.*\\n)* {2}${place} +error {2}${code}`));
  });

  test('that is not there, or cannot be written, is told before anything is computed', async () => {
    const cwd = folderOf({ 'a.yaml': GAP });
    const reading = await etuuspolku(['check', 'a.yaml', '--ignore-known', 'none.json'], { cwd });
    expect(reading).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Cannot read none.json: there is no such file or folder.\n',
    });
    const writing = await etuuspolku(['check', 'a.yaml', '--write-baseline', 'no/such.json'], { cwd });
    expect(writing).toMatchObject({ code: 2, stdout: '' });
    expect(existsSync(join(cwd, 'no'))).toBe(false);
  });
});

test('on GitHub the table stays what it is, and annotations go beside it', async () => {
  const cwd = folderOf({ 'a.yaml': GAP });
  const usual = await etuuspolku(['check', 'a.yaml'], { cwd });
  const onGitHub = await etuuspolku(['check', 'a.yaml'], { cwd, env: { GITHUB_ACTIONS: 'true' } });
  expect(onGitHub.stdout).toBe(usual.stdout);
  expect(usual.stderr).toBe('');
  expect(onGitHub.stderr).toMatch(/^::error file=a\.yaml,line=12,col=5,title=gap\.no-jobseeker-registration::/);
});

test.each([
  ['fi', 'KATKOS', '31 päivää', 'Syy: '],
  ['sv', 'AVBROTT', '31 dagar', 'Orsak: '],
])('the table speaks %s; JSON only when it is asked to', async (lang, severity, days, cause) => {
  const cwd = folderOf({ 'a.yaml': GAP });
  const { stdout } = await etuuspolku(['check', 'a.yaml'], { cwd, env: { LANG: `${lang}_FI.UTF-8` } });
  for (const each of [severity, days, cause]) expect(stdout).toContain(each);
  const json = ['check', 'a.yaml', '--format', 'json', '--quiet'];
  const english = await etuuspolku(json, { cwd });
  expect(await etuuspolku(json, { cwd, env: { LANG: `${lang}_FI.UTF-8` } })).toEqual(english);
  expect((await etuuspolku([...json, '--lang', lang], { cwd })).stdout).not.toBe(english.stdout);
});

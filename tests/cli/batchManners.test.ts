import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { caseLine, caseLines, stoppedBy } from './batchCases.js';
import { emptyFolder, etuuspolku, PROGRAM, shell } from './program.js';
import { LONG } from './scenarios.js';

const NDJSON = ['--format', 'ndjson', '--fail-on', 'never', '--quiet'];
const AS_NDJSON = NDJSON.join(' ');

/** Runs `check -` with a standard input that neither says anything nor ends: nothing may be read from it. */
async function withSilentInput(options: readonly string[], cwd: string) {
  const child = spawn(process.execPath, [PROGRAM, 'check', '-', ...options], {
    cwd,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const code = await new Promise((resolve) => child.on('exit', resolve));
  child.stdin.destroy();
  return { code, stderr };
}

describe('results in a pipe', () => {
  test('a reader that has had enough ends the run at once, though the sender goes on for ever', async () => {
    const endless = `while true; do echo '${caseLine(1)}'; done`;
    const { code, stdout, stderr } = await shell(
      `{ ${endless}; } 2> /dev/null | { etuuspolku check - ${AS_NDJSON}; echo "ended with $?" >&2; } | head -1`,
    );
    expect(code).not.toBe(70);
    expect(stderr).toBe('ended with 0\n');
    expect(stdout).toMatch(/^\{"etuuspolku".*\}\n$/);
  });

  test('and though the sender falls silent', async () => {
    const child = spawn(process.execPath, [PROGRAM, 'check', '-', ...NDJSON], { stdio: ['pipe', 'pipe', 'pipe'] });
    const ended = new Promise((resolve) => child.on('close', (code) => resolve(code)));
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => {
      child.stdout.destroy();
      child.stdin.write(`${caseLine(3)}\n`);
    });
    child.stdin.write(`${caseLine(1)}\n${caseLine(2)}\n`);
    expect(await ended).toBe(0);
  });

  test('every byte of five megabytes arrives', async () => {
    const cwd = emptyFolder();
    const copies = Array.from({ length: 70 }, (_, index) => `long${index}.yaml`);
    for (const copy of copies) writeFileSync(join(cwd, copy), LONG);
    await shell(`etuuspolku check . ${AS_NDJSON} | cat > piped`, { cwd });
    const piped = readFileSync(join(cwd, 'piped'), 'utf8');
    expect(piped.length).toBeGreaterThan(5_000_000);
    const sources = piped
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).scenario.source);
    expect(sources).toEqual(copies.map((copy) => `./${copy}`).sort());
  });

  test('a case is answered before the next one comes', async () => {
    const child = spawn(process.execPath, [PROGRAM, 'check', '-', ...NDJSON], { stdio: ['pipe', 'pipe', 'ignore'] });
    const answer = () => new Promise((resolve) => child.stdout.once('data', (chunk) => resolve(String(chunk))));
    // Only the second line tells that there are lines.
    child.stdin.write(`${caseLine(1)}\n${caseLine(2)}\n`);
    expect(await answer()).toContain('"reference":"T-2"');
    child.stdin.write(`${caseLine(3)}\n`);
    expect(await answer()).toContain('"reference":"T-3"');
    child.stdin.end();
  });
});

/** Whether results stand in the file that is to take its name when it is whole. */
function hasWritten(cwd: string): boolean {
  return readdirSync(cwd).some((name) => name.endsWith('.tmp') && statSync(join(cwd, name)).size > 0);
}

describe('a signal', () => {
  const cwdWithCases = () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'cases.ndjson'), caseLines(3_000));
    return cwd;
  };

  test.each<[NodeJS.Signals, number, string]>([
    ['SIGINT', 130, '1'],
    ['SIGINT', 130, '2'],
    ['SIGTERM', 143, '2'],
  ])(
    '%s ends with %i, leaves no file behind and says how many cases were done (%s jobs)',
    async (signal, code, jobs) => {
      const cwd = cwdWithCases();
      const args = ['check', 'cases.ndjson', ...NDJSON, '-o', 'out.ndjson', '--jobs', jobs];
      const stopped = await stoppedBy(signal, args, cwd, () => hasWritten(cwd));
      expect(stopped).toMatchObject({ code, signal: null });
      expect(stopped.stderr).toMatch(/^Interrupted: \d+ cases? (was|were) done\.\n$/);
      expect(readdirSync(cwd)).toEqual(['cases.ndjson']);
    },
  );

  test('leaves the results of an earlier run alone', async () => {
    const cwd = cwdWithCases();
    writeFileSync(join(cwd, 'out.ndjson'), 'old');
    const args = ['check', 'cases.ndjson', ...NDJSON, '-o', 'out.ndjson'];
    await stoppedBy('SIGINT', args, cwd, () => hasWritten(cwd));
    expect(readFileSync(join(cwd, 'out.ndjson'), 'utf8')).toBe('old');
  });
});

describe('what cannot be written', () => {
  test('is told before anything is computed', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'taken'));
    expect((await withSilentInput(['-o', 'no/such/out'], cwd)).stderr).toBe(
      'Cannot write no/such/out: there is no such file or folder.\n',
    );
    expect(await withSilentInput(['-o', 'taken'], cwd)).toEqual({
      code: 2,
      stderr: 'Cannot write taken: it is a folder.\n',
    });
    expect(readdirSync(cwd)).toEqual(['taken']);
  });

  test.each([
    ['standard output', '> /dev/full', 'standard output'],
    ['a file', '-o /dev/full', '/dev/full'],
  ])('a full disk under %s is told and is not success', async (_, to, name) => {
    const input = caseLines(200);
    const { code, stderr } = await shell(`etuuspolku check --stdin-filepath x.ndjson - ${AS_NDJSON} ${to}`, { input });
    expect({ code, stderr }).toEqual({ code: 2, stderr: `Cannot write ${name}: the disk is full.\n` });
  });
});

describe('what cannot be read is told and counted, and the others go on', () => {
  test.each([
    ['a missing file', 'missing.yaml', 'there is no such file or folder'],
    ['a glob without a match', '*.json', 'nothing matches the pattern'],
    ['a folder without scenarios', 'empty', 'there is no .yaml, .yml, .json or .ndjson file in it'],
    ['a file in a file', 'case.yaml/x', 'part of its path is not a folder'],
    ['a link to itself', 'self.yaml', 'its link leads back to itself'],
    // Opens, and then fails to be read.
    ['a broken disk', '/proc/self/mem', 'the system says EIO'],
  ])('%s', async (_, path, why) => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'case.yaml'), caseLine(1));
    mkdirSync(join(cwd, 'empty'));
    symlinkSync('self.yaml', join(cwd, 'self.yaml'));
    const { code, stdout, stderr } = await etuuspolku(['check', path, 'case.yaml', '--format', 'ndjson'], { cwd });
    const [unread, read] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(2);
    expect(unread).toMatchObject({ scenario: { source: path }, status: 'invalid' });
    expect(unread.errors[0].message).toContain(why);
    expect(read).toMatchObject({ scenario: { source: 'case.yaml' }, status: 'ok' });
    expect(stderr).toMatch(/^2 cases, .*1 invalid/);
  });
});

describe('standard input', () => {
  test('that is closed holds no case', async () => {
    const { code, stdout } = await shell(`etuuspolku check - ${AS_NDJSON} <&-`);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'invalid' });
  });

  test('that is the terminal is said, not waited for', async () => {
    const { code, stdout } = await shell(`script -qec '"${process.execPath}" "${PROGRAM}" check -' /dev/null`);
    expect(code).toBe(2);
    expect(stdout).toContain('Nothing to read: standard input is the terminal.');
  });

  test('a pipe can be named like a file', async () => {
    const lines = `echo '${caseLine(1)}'; echo '${caseLine(2)}'`;
    const { code, stdout } = await shell(`etuuspolku check <(${lines}) ${AS_NDJSON}`);
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
  });
});

describe('options', () => {
  test.each([
    [['--jobs', '0'], '“0” does not fit the option --jobs. Write a whole number from 1 to 256.'],
    [['--jobs', '257'], '“257” does not fit the option --jobs. Write a whole number from 1 to 256.'],
    [['-j', 'all'], '“all” does not fit the option --jobs. Write a whole number from 1 to 256.'],
    [['--shard', '0/2'], '“0/2” does not fit the option --shard. A part looks like 2/8: the second of eight.'],
    [['--shard', '3/2'], '“3/2” does not fit the option --shard. A part looks like 2/8: the second of eight.'],
    [['--shard', '2'], '“2” does not fit the option --shard. A part looks like 2/8: the second of eight.'],
    [['--shard', '1/2/3'], '“1/2/3” does not fit the option --shard. A part looks like 2/8: the second of eight.'],
  ])('%j is refused', async (options, message) => {
    const { code, stderr } = await etuuspolku(['check', '-', ...options]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: `${message}\nHelp: etuuspolku check --help\n` });
  });
});

test('any number of jobs and the parts put together give the same bytes', async () => {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'cases.ndjson'), `${caseLines(90)}{}\nnot JSON\n${caseLines(90)}`);
  const run = async (...options: readonly string[]) =>
    (await etuuspolku(['check', 'cases.ndjson', ...NDJSON, ...options], { cwd })).stdout;
  const whole = await run('--jobs', '1');
  expect(await run('--jobs', '2')).toBe(whole);
  expect(await run('--jobs', '3')).toBe(whole);
  const parts = [await run('--shard', '1/2'), await run('--shard', '2/2')].map((part) => part.split('\n'));
  const dealt = whole.split('\n').map((_, index) => parts[index % 2]?.[Math.floor(index / 2)]);
  expect(dealt.join('\n')).toBe(whole);
});

test('a folder of many files', async () => {
  const cwd = emptyFolder();
  mkdirSync(join(cwd, 'cases'));
  for (let number = 1; number <= 300; number += 1) {
    writeFileSync(join(cwd, 'cases', `${String(number).padStart(3, '0')}.json`), caseLine(number));
  }
  symlinkSync('..', join(cwd, 'cases', 'circle'));
  const { code, stdout } = await etuuspolku(['check', 'cases', ...NDJSON, '--brief'], { cwd });
  expect(code).toBe(0);
  const references = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).scenario.reference);
  expect(references).toEqual(Array.from({ length: 300 }, (_, index) => `T-${index + 1}`));
});

describe('the progress bar', () => {
  const onTerminal = async (options: string, cases = 300) => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'cases.ndjson'), caseLines(cases));
    const command = `"${process.execPath}" "${PROGRAM}" check cases.ndjson --fail-on never ${options}`;
    const { stdout } = await shell(`script -qec '${command}' /dev/null`, { cwd });
    return { shown: stdout, out: existsSync(join(cwd, 'out')) ? readFileSync(join(cwd, 'out'), 'utf8') : '' };
  };

  test('shows share, rate and time left on the terminal while results go to a file', async () => {
    const { shown, out } = await onTerminal('--format ndjson --brief -o out', 1_500);
    expect(shown).toMatch(/ \d+ % {2}[\d,]+ cases, [\d,]+ a second {2}\d+ (s|min) left/);
    expect(out).not.toMatch(/a second/);
    expect(out.split('\n')).toHaveLength(1_501);
  });

  test.each([
    ['with --quiet', '--format ndjson -o out --quiet'],
    ['where the results run over the terminal', '--format ndjson --brief'],
    ['where standard error is no terminal', '--format ndjson -o out 2> err'],
  ])('is not shown %s', async (_, options) => {
    expect((await onTerminal(options)).shown).not.toMatch(/a second/);
  });
});

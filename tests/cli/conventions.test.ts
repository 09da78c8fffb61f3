import { spawn } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { etuuspolku, PROGRAM, shell } from './program.js';
import { GAP, LONG, STAYS } from './scenarios.js';

const COLOUR = '\u001b[';

describe('pipes', () => {
  test('a reader that has had enough is no error', async () => {
    const ended = await shell('etuuspolku simulate - --days --format json | head -1', { input: LONG });
    expect(ended).toEqual({ code: 0, stdout: '{\n', stderr: '' });
  });

  test('every byte of a large result arrives', async () => {
    const args = '--days --format json';
    const { stdout } = await shell(`etuuspolku simulate - ${args} | wc -c`, { input: LONG });
    const whole = await etuuspolku(['simulate', '-', ...args.split(' ')], { input: LONG });
    expect(Number(stdout)).toBeGreaterThan(1_000_000);
    expect(Number(stdout)).toBe(Buffer.byteLength(whole.stdout));
  });

  test('a full disk is told and is not success', async () => {
    const { code, stderr } = await shell('etuuspolku simulate - > /dev/full', { input: STAYS });
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'Cannot write standard output: the disk is full.\n' });
  });

  test('no line of a table is over 80 columns', async () => {
    for (const lang of ['fi', 'sv', 'en']) {
      const { stdout } = await etuuspolku(['simulate', '-', '--days', '--explain', '--lang', lang], { input: GAP });
      for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
    }
  });
});

describe('colour into a pipe', () => {
  test.each<[string, Record<string, string>, string[], boolean]>([
    ['nothing said', {}, [], false],
    ['NO_COLOR', { NO_COLOR: '1' }, [], false],
    ['FORCE_COLOR', { FORCE_COLOR: '1' }, [], true],
    ['FORCE_COLOR and NO_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, [], true],
    ['empty FORCE_COLOR', { FORCE_COLOR: '' }, [], false],
    ['--color and NO_COLOR', { NO_COLOR: '1' }, ['--color'], true],
    ['--no-color and FORCE_COLOR', { FORCE_COLOR: '1' }, ['--no-color'], false],
  ])('%s', async (_, env, flags, coloured) => {
    const { stdout } = await etuuspolku(['simulate', '-', ...flags], { input: GAP, env });
    expect(stdout.includes(COLOUR)).toBe(coloured);
  });

  test('JSON has none whatever is forced', async () => {
    const { stdout } = await etuuspolku(['simulate', '-', '--format', 'json', '--color'], { input: GAP });
    expect(stdout).not.toContain(COLOUR);
  });
});

describe('usage', () => {
  test.each([
    [['simulat', 'x'], 'There is no command “simulat”. Did you mean simulate?\nHelp: etuuspolku --help\n'],
    [
      ['simulate', '--fromat', 'x'],
      'There is no option --fromat. Did you mean --format?\nHelp: etuuspolku simulate --help\n',
    ],
    [['simulate'], 'Name at least one scenario file, or - for standard input.\nHelp: etuuspolku simulate --help\n'],
    [['simulate', '--path'], 'The option --path needs a value.\nHelp: etuuspolku simulate --help\n'],
    [
      ['simulate', '-', '--format', 'xml'],
      '“xml” does not fit the option --format. Allowed: table, json, ndjson, csv, ics, markdown, html.\nHelp: etuuspolku simulate --help\n',
    ],
    [
      ['simulate', '-', '--today', '2026-02-30'],
      '“2026-02-30” does not fit the option --today. A date looks like 2026-12-07.\nHelp: etuuspolku simulate --help\n',
    ],
    [['schema', 'x'], 'Too many arguments for the command schema.\nHelp: etuuspolku schema --help\n'],
    [['help', 'x'], 'There is no command “x”.\nHelp: etuuspolku help --help\n'],
  ])('%j ends with 2', async (args, stderr) => {
    expect(await etuuspolku(args)).toEqual({ code: 2, stdout: '', stderr });
  });

  test.each([[[]], [['--help']], [['-h']], [['help']]])('%j shows the help of the program', async (args) => {
    const { code, stdout, stderr } = await etuuspolku(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: etuuspolku COMMAND/);
    expect(stdout.match(/^ {2}etuuspolku /gm)).toHaveLength(2);
  });

  test.each(['simulate', 'rates', 'schema', 'completion', 'help'])(
    '%s --help is the same as help %s',
    async (command) => {
      const asked = await etuuspolku([command, '--help']);
      expect(asked.code).toBe(0);
      expect(asked.stdout).toContain(`Usage: etuuspolku ${command}`);
      expect(await etuuspolku(['help', command])).toEqual(asked);
    },
  );

  test.each(['--version', '-V'])('%s names the day of the law', async (option) => {
    expect(await etuuspolku([option])).toEqual({
      code: 0,
      stdout: 'etuuspolku 0.1.0 (law as checked on 2026-11-21)\n',
      stderr: '',
    });
  });

  test('order of options is free, and = works', async () => {
    const usual = await etuuspolku(['simulate', '-', '--format', 'csv'], { input: STAYS });
    expect(await etuuspolku(['--quiet', 'simulate', '--format=csv', '--', '-'], { input: STAYS })).toEqual(usual);
  });

  test('the schema is JSON', async () => {
    const { code, stdout } = await etuuspolku(['schema']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ type: 'object' });
  });
});

describe('the terminal', () => {
  test('nothing to read from it is said, not waited for', async () => {
    const { code, stdout } = await shell(`script -qec '"${process.execPath}" "${PROGRAM}" simulate -' /dev/null`);
    expect(code).toBe(2);
    expect(stdout).toContain('Nothing to read: standard input is the terminal.');
  });

  test('an interrupt ends with 130', async () => {
    const child = spawn(process.execPath, [PROGRAM, 'simulate', '-'], { stdio: ['pipe', 'ignore', 'ignore'] });
    const ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve({ code, signal })));
    // More than a pipe holds: it is written only once the program reads.
    await new Promise((resolve) => child.stdin.write(`#${' '.repeat(900_000)}`, resolve));
    child.kill('SIGINT');
    expect(await ended).toEqual({ code: 130, signal: null });
  });
});

/** A new scenario: from options alone, and asked at a terminal. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { TEMPLATE_NAMES } from '../../src/report/new-scenario/templateNames.js';
import { loadScenario } from '../../src/scenario/load.js';
import { emptyFolder, etuuspolku, PROGRAM } from './program.js';

/** Its check character is right; it belongs to nobody. */
const IDENTITY_CODE = '131052-308T';

const LANGUAGES = ['en', 'fi', 'sv'] as const;

/** Around the change of law on 1 May 2026, a leap year, and the last year for which the law is known. */
const FIRST_MONTHS = ['2022-12', '2024-02', '2026-04', '2026-05', '2026-06', '2027-01', '2030-01'];

describe('every template', () => {
  test.each(TEMPLATE_NAMES)('%s passes check without a remark, whatever its first month', async (template) => {
    const cwd = emptyFolder();
    for (const from of FIRST_MONTHS) {
      const file = `${from}.yaml`;
      const ended = await etuuspolku(['new', file, '--template', template, '--from', from, '--quiet'], { cwd });
      expect({ from, ...ended }).toEqual({ from, code: 0, stdout: '', stderr: '' });
      expect(loadScenario(readFileSync(join(cwd, file), 'utf8'), file).diagnostics).toEqual([]);
    }
    const { code, stdout, stderr } = await etuuspolku(['check', '.', '--fail-on', 'never'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`${FIRST_MONTHS.length} cases`);
  });

  test.each(LANGUAGES)('in %s: comments and titles, and no other difference', async (lang) => {
    for (const template of TEMPLATE_NAMES) {
      const args = ['new', '--template', template, '--from', '2026-12', '--birth-month', '1979-04'];
      const { code, stdout, stderr } = await etuuspolku([...args, '--lang', lang]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(loadScenario(stdout, 'new.yaml').diagnostics).toEqual([]);
      expect(stdout.match(/^# /gm)?.length).toBeGreaterThan(8);
      const words = /^\s*#.*\n|^\s*title: .*\n/gm;
      const { stdout: english } = await etuuspolku(args);
      expect(stdout.replace(words, '')).toBe(english.replace(words, ''));
      if (lang !== 'en') expect(stdout).not.toBe(english);
    }
  });

  test('no English in Finnish and Swedish comments', async () => {
    for (const lang of ['fi', 'sv']) {
      for (const template of TEMPLATE_NAMES) {
        const { stdout } = await etuuspolku(['new', '--template', template, '--lang', lang]);
        const said = stdout.split('\n').filter((line) => /^\s*# [A-ZÅÄÖ]|title: /.test(line));
        expect(said.join('\n')).not.toMatch(/\b(the|and|of|days|month|benefit|client|paid)\b/i);
      }
    }
  });

  test('teaches what it is for', async () => {
    const findings = async (template: string) => {
      const { stdout: input } = await etuuspolku(['new', '--template', template, '--from', '2026-12']);
      const { stdout } = await etuuspolku(['check', '-', '--format', 'json', '--fail-on', 'never'], { input });
      return stdout;
    };
    expect(await findings('sickness-maximum')).toContain('gap.no-jobseeker-registration');
    expect(await findings('falls-ill')).not.toContain('"gap.');
  });
});

describe('options', () => {
  test('stand in the scenario', async () => {
    const args = [
      '--template',
      'falls-ill',
      '--birth-month',
      '1979-04',
      '--since',
      '2026-02-02',
      '--reference',
      'KS "4" #1',
    ];
    const { stdout } = await etuuspolku(['new', '-', ...args, '--today', '2026-11-22'], { cwd: emptyFolder() });
    expect(stdout.split('\n')[0]).toBe('# yaml-language-server: $schema=scenario.schema.json');
    const { facts } = loadScenario(stdout, 'new.yaml');
    expect(facts?.reference).toBe('KS "4" #1');
    expect(stdout).toContain('birthMonth: 1979-04\n');
    expect(stdout).toContain('  - { benefit: labour-market-subsidy, from: 2026-02-02, to: 2026-04-30 }\n');
    expect(stdout).toContain('  - { benefit: general-social-security-benefit, from: 2026-05-01 }\n');
    // The month after today.
    expect(stdout).toContain('horizon: { from: 2026-12, months: 12 }\n');
  });

  test('the schema of a clone is found from the file', async () => {
    const { stdout } = await etuuspolku(['new', '--template', 'services'], { cwd: join(PROGRAM, '../..') });
    expect(stdout).toMatch(/^# yaml-language-server: \$schema=scenarios\/scenario\.schema\.json\n/);
  });

  test('--template list tells what each is for', async () => {
    const { code, stdout } = await etuuspolku(['new', '--template', 'list', '--lang', 'fi']);
    expect(code).toBe(0);
    for (const name of TEMPLATE_NAMES) expect(stdout).toContain(`${name} `);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test.each([
    [[], 'Name a situation with --template: falls-ill, services, '],
    [['--template', 'fall-ill'], 'Allowed: falls-ill, '],
    [['--template', 'services', '--birth-month', '1979-13'], 'A month looks like 2026-12.'],
    [['--template', 'services', '--since', '2026-02-30'], 'A date looks like 2026-12-07.'],
    [['--template', 'services', '--from', '2026-12', '--since', '2027-01-04'], 'history[0]'],
    [['--template', 'services', '--from', '2031-01'], 'horizon.from: '],
    [['--template', 'services', '--reference', `KS ${IDENTITY_CODE}`], 'reference: '],
    [[`${IDENTITY_CODE}.yaml`, '--template', 'services'], 'looks like a personal identity code'],
  ])('%j is refused, and no identity code echoed', async (args, told) => {
    const cwd = emptyFolder();
    const { code, stdout, stderr } = await etuuspolku(['new', ...args], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(told);
    expect(stderr).not.toContain(IDENTITY_CODE);
  });

  test('a file that exists stays as it is without --force', async () => {
    const cwd = emptyFolder();
    const file = join(cwd, 'case.yaml');
    writeFileSync(file, 'mine');
    const args = ['new', 'case.yaml', '--template', 'services'];
    expect(await etuuspolku(args, { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'case.yaml exists. --force writes over it.\n',
    });
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect(await etuuspolku([...args, '--force'], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr:
        'Written: case.yaml. The result: etuuspolku simulate case.yaml\nFor completion in an editor, beside the file: etuuspolku schema > scenario.schema.json\n',
    });
    expect(readFileSync(file, 'utf8')).toContain('etuuspolku: 1');
  });

  test('a folder that is not there is told', async () => {
    const { code, stderr } = await etuuspolku(['new', 'no/such/case.yaml', '--template', 'services'], {
      cwd: emptyFolder(),
    });
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Cannot write no/such/case.yaml'),
    });
  });
});

const ENTER = '\r';
const DOWN = '\u001b[B';
const CTRL_C = '\u0003';
const CLEAR_LINE = '\u0015';

/** The program at a terminal: each question is waited for before it is answered. */
function terminal(args: readonly string[], cwd: string) {
  const program = [process.execPath, PROGRAM, 'new', ...args].map((each) => `"${each}"`).join(' ');
  const command = `stty cols 100 rows 30; ${program}`;
  const child = spawn('bash', ['--norc', '-c', 'script -qec "$1" /dev/null', 'bash', command], {
    cwd,
    env: { PATH: process.env.PATH, TERM: 'xterm' },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let seen = '';
  child.stdout.on('data', (chunk) => {
    seen += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  let from = 0;
  return {
    ended,
    seen: () => seen,
    answer: async (question: string, typed: string) => {
      await expect.poll(() => seen.slice(from), { timeout: 15_000 }).toContain(question);
      from = seen.length;
      child.stdin.write(typed);
    },
  };
}

describe('at a terminal', () => {
  test('asks what matters, refuses what cannot be, and writes the file', async () => {
    const cwd = emptyFolder();
    const asked = terminal([], cwd);
    await asked.answer('Which situation comes nearest?', `${DOWN}${DOWN}${DOWN}${DOWN}${ENTER}`);
    await asked.answer('First month to simulate', `${CLEAR_LINE}2026-12${ENTER}`);
    await asked.answer('Sickness allowance paid since', `${CLEAR_LINE}2026-13-01${ENTER}`);
    await asked.answer('A date looks like 2026-12-07.', `${CLEAR_LINE}2026-04-20${ENTER}`);
    await asked.answer('Month of birth', `1971-06${ENTER}`);
    await asked.answer('Sickness allowance a day', `41,5${ENTER}`);
    await asked.answer('Case code', `${IDENTITY_CODE}${ENTER}`);
    await asked.answer('personal identity code', `${CLEAR_LINE}KS-0412${ENTER}`);
    await asked.answer('own words', `wants to be near animals${ENTER}`);
    await asked.answer('File to write', `${CLEAR_LINE}own.yaml${ENTER}`);
    expect(await asked.ended).toBe(0);
    expect(asked.seen()).toContain('Written: own.yaml. The result: etuuspolku simulate own.yaml');
    const text = readFileSync(join(cwd, 'own.yaml'), 'utf8');
    const { facts, diagnostics } = loadScenario(text, 'own.yaml');
    expect(diagnostics).toEqual([]);
    expect(facts).toMatchObject({ reference: 'KS-0412', note: 'wants to be near animals' });
    expect(text).toContain('birthMonth: 1971-06\n');
    expect(text).toContain('  - { benefit: sickness-allowance, from: 2026-04-20, dailyAmount: 41.5 }\n');
    expect(facts?.paths.map(({ name }) => name)).toEqual(['registered', 'not-registered']);
    const { code, stdout } = await etuuspolku(['simulate', 'own.yaml'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('“wants to be near animals”');
  });

  test('what the options tell is not asked; what may be left out may be', async () => {
    const cwd = emptyFolder();
    const args = ['case.yaml', '--template', 'falls-ill', '--from', '2026-12', '--since', '2026-05-04', '--lang', 'fi'];
    const asked = terminal(args, cwd);
    await asked.answer('Syntymäkuukausi', `1979-04${ENTER}`);
    await asked.answer('Tapauskoodi', ENTER);
    await asked.answer('omin sanoin', ENTER);
    expect(await asked.ended).toBe(0);
    const { facts } = loadScenario(readFileSync(join(cwd, 'case.yaml'), 'utf8'), 'case.yaml');
    expect(facts?.reference).toBeUndefined();
    expect(facts?.note).toBeUndefined();
  });

  test('Ctrl-C writes nothing', async () => {
    const cwd = emptyFolder();
    const asked = terminal(['case.yaml', '--template', 'falls-ill'], cwd);
    await asked.answer('First month to simulate', CTRL_C);
    expect(await asked.ended).toBe(130);
    expect(asked.seen()).toContain('Nothing was written.');
    expect(existsSync(join(cwd, 'case.yaml'))).toBe(false);
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FINDING_CODES } from '../../src/findings/codes.js';
import { emptyFolder, etuuspolku } from './program.js';
import { GAP, STAYS } from './scenarios.js';

const DAY = ['--date', '2026-12-07'];

describe('explain a day', () => {
  test('shows every benefit in the order of precedence, the rule with its section and the version of its figure', async () => {
    const { code, stdout, stderr } = await etuuspolku(['explain', '-', ...DAY], { input: STAYS });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^T-1 · standard input · Path stay\n\nMo 7 December 2026\nPaid: general social security/);
    const order = ['rehabilitation allowance: not in question', 'sickness allowance: not in question'];
    const places = [...order, 'general social security benefit: paid €37.21'].map((text) => stdout.indexOf(text));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(stdout).toContain('Full amount €37.21 a day. (YTL 15 §)');
    expect(stdout).toMatch(/€37\.21\/day,[\s|]+from[\s|]+2023-01-01:[\s|]+TTL[\s|]+14:1/);
  });

  test('names what stands in the way, with its section', async () => {
    const { stdout } = await etuuspolku(['explain', '-', '--path', 'nothing', ...DAY], { input: GAP });
    expect(stdout).toContain('Nobody pays: the day is part of a gap in support.');
    expect(stdout).toMatch(/not registered as a jobseeker \(YTL 7 §, TTL 2:1\)/);
  });

  test('as JSON: rules with section, inputs, arithmetic, figures and amount', async () => {
    const { stdout } = await etuuspolku(['explain', '-', ...DAY, '--format', 'json'], { input: STAYS });
    const { etuuspolku: head, path, day } = JSON.parse(stdout);
    expect(head.options).toEqual({ date: '2026-12-07' });
    expect(path).toEqual({ name: 'stay', title: 'Stays as now' });
    expect(day.families.map(({ family, outcome }: { family: string; outcome: string }) => [family, outcome])).toEqual([
      ['rehabilitation', 'not-in-question'],
      ['sickness', 'not-in-question'],
      ['unemployment', 'paid'],
    ]);
    expect(day.families[2]).toMatchObject({
      benefit: 'general-social-security-benefit',
      amount: 37.21,
      rules: [
        {
          rule: 'unemployment.full-amount',
          section: 'YTL 15 §',
          inputs: { base: 37.21, children: 0 },
          arithmetic: [{ makes: 'daily', expression: '37.21', result: 37.21, rounded: true }],
          amount: 37.21,
        },
      ],
    });
    expect(day.families[2].rules[0].figures[0]).toMatchObject({
      name: 'unemployment.base-amount',
      value: 37.21,
      from: '2023-01-01',
      status: 'enacted',
    });
  });

  test('a terminal’s strokes do not go into a pipe', async () => {
    const { stdout } = await etuuspolku(['explain', '-', ...DAY], { input: STAYS });
    expect(stdout).toMatch(/^\+- /m);
    expect(stdout).not.toMatch(/[├└│]/);
  });

  test.each(['fi', 'sv', 'en'])('in %s no line is over 80 columns', async (lang) => {
    for (const when of [DAY, ['--month', '2026-12']]) {
      const args = ['explain', '-', '--path', 'nothing', ...when, '--lang', lang];
      const { stdout } = await etuuspolku(args, { input: GAP });
      for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
    }
  });
});

describe('explain a month', () => {
  test('multiplies runs of equal days and adds them up', async () => {
    const { stdout } = await etuuspolku(['explain', '-', '--month', '2026-12'], { input: STAYS });
    expect(stdout).toContain('2026-12-01 – 2026-12-31: 23 × 37.21 = 855.83');
    expect(stdout).toContain('Total before tax €855.83');
  });

  test('tells its gaps with their causes', async () => {
    const { stdout } = await etuuspolku(['explain', '-', '--path', 'nothing', '--month', '2026-12'], { input: GAP });
    expect(stdout).toMatch(/GAP 2026-12-01 – 2026-12-31: no support, 31 calendar days/);
    expect(stdout).toContain('gap.no-jobseeker-registration');
  });

  test('the same input gives the same bytes', async () => {
    const args = ['explain', '-', '--month', '2026-12', '--format', 'json'];
    const first = await etuuspolku(args, { input: STAYS });
    expect(await etuuspolku(args, { input: STAYS, env: { TZ: 'Pacific/Apia', LANG: 'fi_FI' } })).toEqual(first);
  });
});

describe('what cannot be explained', () => {
  test.each([
    [['-', '--path', 'sta', ...DAY], '- has no path “sta”. Its paths: stay, nothing. Did you mean stay?\n'],
    [['-', ...DAY], '- has several paths. Name one with --path: stay, nothing.\n'],
    [
      ['-', '--path', 'stay', '--date', '2027-01-01'],
      '2027-01-01 lies outside the simulated days, 2026-12-01 – 2026-12-31.\n',
    ],
    [
      ['-', '--path', 'stay', '--month', '2026-11'],
      '2026-11 lies outside the simulated days, 2026-12-01 – 2026-12-31.\n',
    ],
    [['-'], 'Name the day with --date or the month with --month.\nHelp: etuuspolku explain --help\n'],
    [
      ['-', ...DAY, '--month', '2026-12'],
      'The options --month and --date do not go together.\nHelp: etuuspolku explain --help\n',
    ],
    [
      ['-', '--month', '2026-13'],
      '“2026-13” does not fit the option --month. A month looks like 2026-12.\nHelp: etuuspolku explain --help\n',
    ],
    [['case.yaml', ...DAY], 'Cannot read case.yaml: there is no such file or folder.\n'],
    [['case', ...DAY], 'Cannot read case: there is no such file or folder.\n'],
    [
      ['gap.certificate-endet'],
      '“gap.certificate-endet” is neither a file nor a finding code. Did you mean gap.certificate-ended?\n',
    ],
    [['hospital'], '“hospital” is neither a file nor a finding code. Did you mean gap.hospital?\n'],
    [['nonsense'], '“nonsense” is neither a file nor a finding code.\n'],
  ])('%j ends with 2', async (args, stderr) => {
    expect(await etuuspolku(['explain', ...args], { input: GAP })).toEqual({ code: 2, stdout: '', stderr });
  });
});

describe('explain a code', () => {
  test('says what it means, when it is raised, the law, what helps, and an example', async () => {
    const args = ['explain', 'gap.unemployment-waiting-period', '--today', '2026-11-22'];
    const { code, stdout } = await etuuspolku(args);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^GAP {2}gap\.unemployment-waiting-period: waiting period of unemployment benefit\n/);
    expect(stdout).toContain('7 days, Monday to Friday');
    expect(stdout).toContain('YTL 14 §');
    expect(stdout).toContain('Figures in force on 22 November 2026.');
  });

  test('with the figures of the day', async () => {
    const { stdout } = await etuuspolku(['explain', 'gap.unemployment-waiting-period', '--today', '2023-12-31']);
    expect(stdout).toContain('5 days, Monday to Friday');
    expect(stdout).toContain('TTL 5:13, 7:10');
  });

  test('as JSON', async () => {
    const args = ['explain', 'warning.pay-zero', '--today', '2026-11-22', '--format', 'json'];
    const { etuuspolku: head, ...parts } = JSON.parse((await etuuspolku(args)).stdout);
    expect(head.options).toEqual({ code: 'warning.pay-zero', today: '2026-11-22' });
    expect(parts).toMatchObject({
      code: 'warning.pay-zero',
      severity: 'warning',
      owner: 'client',
      figuresOn: '2026-11-22',
    });
  });

  test.each(['fi', 'sv', 'en'])('every one of them in %s', async (lang) => {
    const texts = await Promise.all(
      FINDING_CODES.slice(0, 3).map((code) => etuuspolku(['explain', code, '--lang', lang, '--today', '2026-11-22'])),
    );
    for (const { code, stdout } of texts) {
      expect(code).toBe(0);
      for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
    }
  });

  test('a defect of a scenario file', async () => {
    const { code, stdout } = await etuuspolku(['explain', 'input.unknown-key']);
    expect(code).toBe(0);
    expect(stdout).toContain('A key that the format does not have.');
  });

  test('a file that exists is a file, whatever it is called', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'gap.hospital'), STAYS);
    const { stdout } = await etuuspolku(['explain', 'gap.hospital', ...DAY], { cwd: folder });
    expect(stdout).toMatch(/^T-1 · gap\.hospital/);
    expect(await etuuspolku(['explain', 'gap.hospital'], { cwd: folder })).toMatchObject({ code: 2 });
  });
});

test('--output writes the explanation and nothing else', async () => {
  const folder = emptyFolder();
  const args = ['explain', '-', ...DAY, '--format', 'json', '-o', 'day.json'];
  expect(await etuuspolku(args, { input: STAYS, cwd: folder })).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(JSON.parse(readFileSync(join(folder, 'day.json'), 'utf8')).day.date).toBe('2026-12-07');
});

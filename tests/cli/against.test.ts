/** Today's result beside one that was kept, through the program. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, etuuspolku } from './program.js';
import { GAP } from './scenarios.js';

/** The path without registration gets it: 23 × 37.21 = 855.83 less 20 %, 684.66, where nothing was. */
const MENDED = GAP.replace('steps: []', 'steps: [{ situation: jobseeker, from: 2026-12-01 }]');

/** A folder with the result of the case, kept by a command. */
async function keptBy(command: 'simulate' | 'compare', text = GAP) {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'case.yaml'), text);
  await etuuspolku([command, 'case.yaml', '--format', 'json', '-o', 'kept.json'], { cwd });
  const keep = (change: (result: Kept) => void) => {
    const result = JSON.parse(readFileSync(join(cwd, 'kept.json'), 'utf8'));
    change(result);
    writeFileSync(join(cwd, 'kept.json'), JSON.stringify(result, null, 2));
  };
  return {
    cwd,
    keep,
    against: (...args: string[]) => etuuspolku(['compare', 'case.yaml', '--against', 'kept.json', ...args], { cwd }),
  };
}

interface Kept {
  etuuspolku: { version: string; rules: string; lawUpdated: string; options: object; projected: string[] };
  scenario: { reference: string };
  paths: { name: string; months: { net: unknown }[] }[];
}

describe.each(['simulate', 'compare'] as const)('kept from %s', (command) => {
  test('nothing is different', async () => {
    const { against } = await keptBy(command);
    const { code, stdout, stderr } = await against();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('The case, the rules, the figures read and the options are the same as then.');
    expect(stdout).toContain('No month and no finding is different.');
  });

  test('another case: months, findings and the reason', async () => {
    const { cwd, against } = await keptBy(command);
    writeFileSync(join(cwd, 'case.yaml'), MENDED);
    const { code, stdout } = await against();
    expect(code).toBe(0);
    expect(stdout).toContain('The case: the scenario is not as it was.');
    expect(stdout).toContain('Path nothing: +684.66 in total; 0.00 then, 684.66 now.');
    expect(stdout).toMatch(/^2026-12 {2}0\.00 {2}684\.66 +\+684\.66$/m);
    expect(stdout).toContain('No longer found: gap.no-jobseeker-registration  2026-12-01 – 2026-12-31');
    expect(stdout).toContain('Path stay: nothing is different.');
    const { paths } = JSON.parse((await against('--format', 'json')).stdout);
    expect(paths[1]).toMatchObject({
      presence: 'both',
      months: [{ month: '2026-12', old: 0, now: 684.66, difference: 684.66 }],
      findings: { gone: [{ code: 'gap.no-jobseeker-registration', from: '2026-12-01', to: '2026-12-31' }], come: [] },
    });
  });
});

test('another law: with the same case it can be nothing else', async () => {
  const { keep, against } = await keptBy('simulate');
  keep(({ etuuspolku: head }) => {
    Object.assign(head, { version: '0.0.9', lawUpdated: '2026-05-01', rules: `sha256:${'0'.repeat(64)}` });
    head.projected.push('unemployment.base-amount', 'sickness.figure-of-old');
  });
  const { stdout } = await against();
  expect(stdout).not.toContain('The case:');
  expect(stdout).toContain('The law or the program: with the same case and options');
  expect(stdout).toContain('The program: 0.0.9 then, 0.1.0 now.');
  expect(stdout).toContain('The law: as checked on 2026-05-01 then, on 2026-11-21 now.');
  expect(stdout.replace(/\s+/g, ' ')).toMatch(
    /Projected then and no longer, or not read any more: .+; sickness\.figure-of-old\./,
  );
});

test('a result of the 20 days that arrive: by what arrives', async () => {
  const { cwd, against } = await keptBy('simulate');
  writeFileSync(join(cwd, 'case.yaml'), MENDED);
  // 20 × 37.21 = 744.20 less 148.84.
  expect((await against('--by', 'arrives')).stdout).toContain('Path nothing: +595.36 in total; 0.00 then, 595.36 now.');
});

test('--path looks at one path on both sides', async () => {
  const { against } = await keptBy('simulate');
  const { stdout } = await against('--path', 'stay', '--format', 'json');
  expect(JSON.parse(stdout).paths.map(({ name }: { name: string }) => name)).toEqual(['stay']);
});

test.each(['fi', 'sv'])('in %s no line is wider than 80, and nothing is English', async (lang) => {
  const { cwd, against } = await keptBy('simulate');
  writeFileSync(join(cwd, 'case.yaml'), MENDED);
  const { stdout } = await against('--lang', lang, '--today', '2026-12-02');
  for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  expect(stdout).not.toMatch(/\b(then|now|the|found|path)\b/i);
});

test('Markdown and CSV hold the same', async () => {
  const { cwd, against } = await keptBy('simulate');
  writeFileSync(join(cwd, 'case.yaml'), MENDED);
  expect((await against('--format', 'markdown')).stdout).toContain('| 2026-12 | 0.00 | 684.66 | +684.66 |');
  const set = 'Changed for this run: note=x';
  expect((await against('--format', 'markdown', '--set', 'note=x')).stdout).toContain(set);
  expect((await against('--set', 'note=x')).stdout).toContain(set);
  const csv = (await against('--format', 'csv')).stdout;
  expect(csv).toContain('month,nothing,2026-12,0.00,684.66,684.66,,,,\n');
  expect(csv).toContain('finding-gone,nothing,,,,,gap.no-jobseeker-registration,2026-12-01,2026-12-31,\n');
});

describe('a file that is no such result ends with 2, its place and a sentence', () => {
  test('a month without its amount', async () => {
    const { keep, against } = await keptBy('simulate');
    keep(({ paths }) => {
      if (paths[1]?.months[0]) paths[1].months[0].net = 'much';
    });
    const { code, stdout, stderr } = await against();
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('kept.json is not a result of simulate or compare of one run in JSON:');
    expect(stderr).toMatch(/^ {2}\d+:\d+ +error +input\.wrong-type +paths\[nothing\]\.months\[0\]\.net$/m);
  });

  test.each([
    ['{ "etuuspolku": 1 ', 'input.syntax'],
    ['', 'input.empty-document'],
    ['[]', 'input.not-a-mapping'],
    ['{ "paths": [] }', 'input.missing-key'],
  ])('%j', async (text, told) => {
    const { cwd, against } = await keptBy('simulate');
    writeFileSync(join(cwd, 'kept.json'), text);
    const { code, stdout, stderr } = await against();
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(told);
  });

  test('the result of another case', async () => {
    const { keep, against } = await keptBy('simulate');
    keep(({ scenario }) => {
      scenario.reference = 'T-2';
    });
    expect(await against()).toEqual({
      code: 2,
      stdout: '',
      stderr: 'kept.json is the result of another case: T-2, not T-1.\n',
    });
  });

  test('a file that is not there', async () => {
    const { cwd } = await keptBy('simulate');
    const { code, stderr } = await etuuspolku(['compare', 'case.yaml', '--against', 'no.json'], { cwd });
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'Cannot read no.json: there is no such file or folder.\n' });
  });
});

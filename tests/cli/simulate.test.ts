import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, etuuspolku } from './program.js';
import { GAP, INVALID, STAYS } from './scenarios.js';

describe('simulate', () => {
  test('reads standard input and prints a table', async () => {
    const { code, stdout, stderr } = await etuuspolku(['simulate', '-'], { input: STAYS });
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^T-1 · standard input · simulated 2026-12-01 – 2026-12-31\n/);
    // 37.21 × 23 days = 855.83, less 20 % = 171.17. The block of 1.–28.12. is paid on Thursday 31.12.: 37.21 × 20 days =
    // 744.20, less 148.84. The last three days are paid in 2027, the tax of which is not yet enacted: the star.
    expect(stdout).toMatch(/^2026-12\* +855\.83 +855\.83 +684\.66 +595\.36 +–$/m);
    expect(stdout).toMatch(/^2026-12\* +UUUUuu UUUUUuu UUUUUuu UUUUUuu UUUU$/m);
    expect(stdout).toContain('No findings.');
  });

  test('--path keeps one path', async () => {
    const { stdout } = await etuuspolku(['simulate', '-', '--path', 'nothing', '--format', 'json'], { input: GAP });
    expect(JSON.parse(stdout).paths.map((path: { name: string }) => path.name)).toEqual(['nothing']);
  });

  test('an unknown path is refused with the names that there are', async () => {
    const { code, stdout, stderr } = await etuuspolku(['simulate', '-', '--path', 'nothin'], { input: GAP });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toBe('- has no path “nothin”. Its paths: stay, nothing. Did you mean nothing?\n');
  });

  test('--days adds every day to JSON and table', async () => {
    const json = await etuuspolku(['simulate', '-', '--days', '--format', 'json'], { input: STAYS });
    expect(JSON.parse(json.stdout).paths[0].days).toHaveLength(31);
    const table = await etuuspolku(['simulate', '-', '--days'], { input: STAYS });
    expect(table.stdout).toMatch(/^2026-12-01 Tu U +37\.21 {2}general social security benefit$/m);
  });

  test('--explain adds the rules with their sections', async () => {
    const { stdout } = await etuuspolku(['simulate', '-', '--explain'], { input: STAYS });
    expect(stdout).toMatch(/23 days × €37\.21 = €855\.83\n {2}– Full amount €37\.21 a day\. \(YTL 15 §\)/);
  });

  test('a file that cannot be read does not stop the others', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'good.yaml'), STAYS);
    const { code, stdout, stderr } = await etuuspolku(['simulate', 'missing.yaml', '.', 'good.yaml'], { cwd: folder });
    expect(code).toBe(2);
    expect(stdout).toContain('good.yaml');
    expect(stderr).toBe('Cannot read missing.yaml: there is no such file or folder.\nCannot read .: it is a folder.\n');
  });

  test('an invalid file is reported with its place, and the others are simulated', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'good.yaml'), STAYS);
    writeFileSync(join(folder, 'bad.yaml'), INVALID);
    const args = ['simulate', 'bad.yaml', 'good.yaml', '--format', 'json'];
    const { code, stdout, stderr } = await etuuspolku(args, { cwd: folder });
    expect(code).toBe(2);
    expect(JSON.parse(stdout).map((each: { scenario: { source: string } }) => each.scenario.source)).toEqual([
      'good.yaml',
    ]);
    expect(stderr).toMatch(/^bad\.yaml\n {2}10:5 +error {2}input\.unknown-key/);
    expect(stderr).toContain('input.no-such-date');
    expect(stderr).toMatch(/\n2 errors, 0 warnings\n$/);
  });

  test('warnings of a valid file go to standard error, or into JSON', async () => {
    const odd = STAYS.replace('2026-12-01', '2030-01-01');
    const table = await etuuspolku(['simulate', '-'], { input: odd });
    expect(table.code).toBe(0);
    expect(table.stderr).toContain('warning  input.step-outside-horizon');
    expect((await etuuspolku(['simulate', '-', '--quiet'], { input: odd })).stderr).toBe('');
    const json = await etuuspolku(['simulate', '-', '--format', 'json'], { input: odd });
    expect(json.stderr).toBe('');
    expect(JSON.parse(json.stdout).inputWarnings).toMatchObject([
      { severity: 'warning', code: 'input.step-outside-horizon', line: 11, path: 'paths[stay].steps[0].from' },
    ]);
  });

  test.each([
    ['never', 0],
    ['gap', 1],
    ['warning', 1],
    ['notice', 1],
  ])('--fail-on %s ends with %i when there is a gap', async (level, code) => {
    expect((await etuuspolku(['simulate', '-', '--fail-on', level], { input: GAP })).code).toBe(code);
  });

  test('--fail-on gap ends with 0 without a gap', async () => {
    expect((await etuuspolku(['simulate', '-', '--fail-on', 'gap'], { input: STAYS })).code).toBe(0);
  });

  test('an invalid file outweighs findings', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'gap.yaml'), GAP);
    writeFileSync(join(folder, 'bad.yaml'), INVALID);
    const { code } = await etuuspolku(['simulate', 'gap.yaml', 'bad.yaml', '--fail-on', 'gap'], { cwd: folder });
    expect(code).toBe(2);
  });

  test('standard input is read once only', async () => {
    const { code, stderr } = await etuuspolku(['simulate', '-', '-'], { input: STAYS });
    expect(code).toBe(2);
    expect(stderr).toBe('Standard input (-) can be read only once.\n');
  });
});

describe('--output', () => {
  test('writes the whole file and nothing else', async () => {
    const folder = emptyFolder();
    const { code, stdout } = await etuuspolku(['simulate', '-', '-o', 'out.json', '--format', 'json'], {
      input: STAYS,
      cwd: folder,
    });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(readdirSync(folder)).toEqual(['out.json']);
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')).etuuspolku.format).toBe(1);
  });

  test('leaves an old file alone when there is nothing to write', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'out.txt'), 'old');
    const { code } = await etuuspolku(['simulate', '-', '-o', 'out.txt'], { input: INVALID, cwd: folder });
    expect(code).toBe(2);
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toBe('old');
  });

  test('says why it cannot write, and leaves no trace', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'taken'));
    const gone = await etuuspolku(['simulate', '-', '-o', 'no/such/out.txt'], { input: STAYS, cwd: folder });
    expect(gone).toMatchObject({ code: 2, stdout: '' });
    expect(gone.stderr).toBe('Cannot write no/such/out.txt: there is no such file or folder.\n');
    const taken = await etuuspolku(['simulate', '-', '-o', 'taken'], { input: STAYS, cwd: folder });
    expect(taken).toMatchObject({ code: 2, stderr: 'Cannot write taken: it is a folder.\n' });
    expect(readdirSync(folder)).toEqual(['taken']);
  });

  test('writes into a device without replacing it', async () => {
    const { code } = await etuuspolku(['simulate', '-', '-o', '/dev/null'], { input: STAYS });
    expect(code).toBe(0);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});

describe('the same input gives the same bytes', () => {
  test.each(['table', 'json', 'ndjson', 'csv', 'ics'])('as %s', async (format) => {
    const args = ['simulate', '-', '--days', '--explain', '--format', format];
    const first = await etuuspolku(args, { input: GAP });
    const second = await etuuspolku(args, { input: GAP, env: { TZ: 'Pacific/Apia' } });
    expect(second).toEqual(first);
  });

  test.each(['json', 'ndjson', 'csv', 'ics'])('as %s also where another language is spoken', async (format) => {
    const args = ['simulate', '-', '--format', format];
    const english = await etuuspolku(args, { input: GAP });
    expect(await etuuspolku(args, { input: GAP, env: { LANG: 'fi_FI.UTF-8' } })).toEqual(english);
  });
});

/** `--set` through the program: the live what-if. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, etuuspolku } from './program.js';
import { GAP, STAYS } from './scenarios.js';

/** Registered only from 14.12.: 14 of 23 weekdays, 14 × 37.21 = 520.94. */
const LATER = ['--set', 'paths[stay].steps[0].from=2026-12-14'];

describe('the result', () => {
  test('is that of a file with the value', async () => {
    const { stdout } = await etuuspolku(['simulate', '-', '--format', 'json', ...LATER], { input: STAYS });
    const { etuuspolku: head, paths } = JSON.parse(stdout);
    expect(paths[0].months[0]).toMatchObject({ gross: 520.94 });
    expect(head.options).toEqual({ set: ['paths[stay].steps[0].from=2026-12-14'] });
    const written = STAYS.replace('from: 2026-12-01 }]', 'from: 2026-12-14 }]');
    const own = JSON.parse((await etuuspolku(['simulate', '-', '--format', 'json'], { input: written })).stdout);
    expect(paths).toEqual(own.paths);
  });

  test.each([
    ['en', 'Changed for this run: paths[stay].steps[0].from=2026-12-14'],
    ['fi', 'Muutettu tätä ajoa varten: paths[stay].steps[0].from=2026-12-14'],
    ['sv', 'Ändrat för denna körning: paths[stay].steps[0].from=2026-12-14'],
  ])('says so in %s', async (lang, text) => {
    const args = [...LATER, '--lang', lang];
    const runs = await Promise.all([
      etuuspolku(['simulate', '-', ...args], { input: STAYS }),
      etuuspolku(['simulate', '-', '--quiet', ...args], { input: STAYS }),
      etuuspolku(['explain', '-', '--date', '2026-12-14', ...args], { input: STAYS }),
      etuuspolku(['check', '-', ...args], { input: STAYS }),
    ]);
    for (const { stdout } of runs) expect(stdout).toContain(text);
  });

  test('says so in the calendar', async () => {
    const { stdout } = await etuuspolku(['simulate', '-', '--format', 'ics', ...LATER], { input: STAYS });
    expect(stdout.replaceAll('\r\n ', '')).toContain('X-WR-CALDESC:Changed for this run: paths[stay]');
  });

  test('several apply in their order, to every file', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'one.yaml'), STAYS);
    writeFileSync(join(folder, 'two.yaml'), GAP);
    const sets = [...LATER, '--set', 'paths[stay].steps[0].from=2026-12-28'];
    const { stdout } = await etuuspolku(['simulate', 'one.yaml', 'two.yaml', '--format', 'json', ...sets], {
      cwd: folder,
    });
    // 28.–31.12.: four weekdays.
    for (const each of JSON.parse(stdout)) expect(each.paths[0].months[0].gross).toBe(148.84);
  });
});

describe('cohort', () => {
  const COHORT = `${STAYS}cohort: { start: 2026-12-01 }\n`;

  test('counts every case with the value, and every format says so', async () => {
    const set = ['--set', 'horizon.months=6'];
    for (const format of ['table', 'markdown', 'csv', 'json']) {
      const args = ['cohort', '-', '--after', '6m', '--min-cell', '1', '--format', format, ...set];
      const { code, stdout, stderr } = await etuuspolku(args, { input: COHORT });
      expect({ code, stderr }, format).toEqual({ code: 0, stderr: '' });
      expect(stdout, format).toContain('horizon.months=6');
    }
  });

  test('names the option in place of a line', async () => {
    const { stderr } = await etuuspolku(['cohort', '-', '--set', 'horizon.months=0'], { input: COHORT });
    expect(stderr).toContain('-: --set horizon.months input.out-of-range: 0 is not allowed here');
  });
});

describe('errors', () => {
  test('a wrong value is told at the option, and nothing is computed', async () => {
    const args = ['simulate', '-', '--set', 'paths[stay].steps[0].to=2026-02-30'];
    const { code, stdout, stderr } = await etuuspolku(args, { input: STAYS });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(`standard input
  --set paths[stay].steps[0].to  error  input.no-such-date
          The date 2026-02-30 does not exist. Did you mean “2026-02-28”?
1 error, 0 warnings
`);
  });

  test('a file that does not have the place is in error, the others are answered', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'one.yaml'), STAYS);
    writeFileSync(join(folder, 'two.yaml'), GAP);
    const args = ['simulate', 'one.yaml', 'two.yaml', '--format', 'json', '--set', 'paths[nothing].title=Idle'];
    const { code, stdout, stderr } = await etuuspolku(args, { cwd: folder });
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toHaveLength(1);
    expect(stderr).toContain('There is no “nothing” in paths. There is: [0] stay.');
  });

  test('check names the option in place of a line', async () => {
    const args = ['check', '-', '--set', 'paths[stay].steps[0].to=2026-02-30'];
    const { code, stdout } = await etuuspolku(args, { input: STAYS });
    expect(code).toBe(2);
    expect(stdout).toContain('-: --set paths[stay].steps[0].to  error  input.no-such-date');
    const ndjson = await etuuspolku([...args, '--format', 'ndjson'], { input: STAYS });
    expect(JSON.parse(ndjson.stdout).errors).toMatchObject([{ option: '--set paths[stay].steps[0].to' }]);
  });

  test.each([
    ['nope', '“nope” is no place and value. --set takes them as paths[stay].steps[0].to=2027-01-31.\n'],
    ['note=', 'The value in “note=” cannot be read as YAML. null clears; quotation marks make a text.\n'],
    ['__proto__.x=1', '“__proto__.x=1” is refused: __proto__ is no key of a scenario.\n'],
  ])('%s', async (text, stderr) => {
    for (const command of ['simulate', 'check', 'explain']) {
      const time = command === 'explain' ? ['--date', '2026-12-14'] : [];
      expect(await etuuspolku([command, '-', ...time, '--set', text], { input: STAYS })).toEqual({
        code: 2,
        stdout: '',
        stderr,
      });
    }
  });

  test('an identity code is refused and not echoed', async () => {
    const code = ['131052', '927S'].join('-');
    for (const lang of ['en', 'fi', 'sv']) {
      const args = ['simulate', '-', '--lang', lang, '--set', `note=born ${code}`];
      const { code: exit, stdout, stderr } = await etuuspolku(args, { input: STAYS });
      expect(exit).toBe(2);
      expect(stdout + stderr).not.toContain('927');
    }
  });
});

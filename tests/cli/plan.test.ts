/** `plan` through the program. */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, etuuspolku, PROGRAM } from './program.js';

const LATE = 'scenarios/late-application.yaml';
const TWO = 'scenarios/rehabilitative-work-then-work-trial.yaml';
const SICK = 'scenarios/rehabilitation-from-sickness.yaml';
const WITHOUT = 'scenarios/relapse.yaml';

/** Two days instead of weeks, where only the words matter. */
const SHORT = [
  'paths[step-by-step].steps[1].movable.latest=2027-01-12',
  'paths[step-by-step].steps[2].movable.latest=2027-05-04',
].flatMap((each) => ['--set', each]);

describe('the result', () => {
  test('is what simulate says of the best dates', async () => {
    const { code, stdout, stderr } = await etuuspolku(['plan', SICK, '--format', 'json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const plan = JSON.parse(stdout);
    const [best] = plan.best;
    const settings = best.set.flatMap((each: string) => ['--set', each]);
    const args = ['simulate', SICK, '--path', 'three-weeks-between', '--format', 'json', ...settings];
    const [path] = JSON.parse((await etuuspolku(args)).stdout).paths;
    expect(path.summary).toEqual(plan.bestPath.summary);
    expect(path.findings).toEqual(plan.bestPath.findings);
    expect(best).toMatchObject({
      daysWithoutSupport: path.summary.daysWithoutSupport,
      lowestMonth: path.summary.lowestMonth.net + path.summary.lowestMonth.taxFree,
    });
    expect(Math.round(best.total * 100)).toBe(Math.round((path.summary.net + path.summary.taxFree) * 100));
  });

  test('names what no date avoids, and the order', async () => {
    const { stdout } = await etuuspolku(['plan', SICK]);
    const text = stdout.replace(/\s+/g, ' ');
    expect(text).toContain('not a recommendation.');
    expect(text).toContain('No possible dates are without a gap.');
    expect(text).toContain('something else would have to change: no jobseeker registration; waiting period');
    expect(text).toContain('To do: The client registers');
  });

  test('has as many as --top asks for', async () => {
    const { stdout } = await etuuspolku(['plan', LATE, '--top', '2', '--format', 'json']);
    expect(JSON.parse(stdout).best).toHaveLength(2);
  });

  test('is CSV with a row a combination', async () => {
    const { stdout } = await etuuspolku(['plan', TWO, '--format', 'csv', '--lang', 'fi', '--top', '3', ...SHORT]);
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toBe(
      '\ufeffpath;row;of;offset;steps[1];steps[2];daysWithoutSupport;lowestMonth;total;daysDifference;lowestMonthDifference;totalDifference;code;count',
    );
    expect(lines.filter((line) => line.startsWith('step-by-step;best;'))).toHaveLength(3);
    expect(lines.filter((line) => line.startsWith('step-by-step;around;'))).toHaveLength(30);
    for (const line of lines) expect(line.split(';').length).toBeGreaterThanOrEqual(14);
  });

  test('is Markdown with tables', async () => {
    const { stdout } = await etuuspolku(['plan', SICK, '--format', 'markdown']);
    expect(stdout).toMatch(/^# Best dates of path three-weeks-between/);
    expect(stdout).toContain('| 1. | 2027-01-');
    expect(stdout).toContain('\n| --- | ---: |');
    expect(stdout).toContain('paths\\[1\\].steps\\[1\\].from=');
  });

  test('has no markup of the scenario in its Markdown', async () => {
    const named = 'paths[three-weeks-between].title=<img src=x> ~~a~~ &lt; $b$';
    const { stdout } = await etuuspolku(['plan', SICK, '--format', 'markdown', '--set', named]);
    expect(stdout).toContain('&lt;img src=x&gt; \\~\\~a\\~\\~ &amp;lt; \\$b\\$');
    expect(stdout).not.toMatch(/<img|[^\\]~|&lt; \$/);
  });

  test('goes to a file', async () => {
    const file = join(emptyFolder(), 'plan.json');
    expect(await etuuspolku(['plan', LATE, '--format', 'json', '-o', file])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(JSON.parse(readFileSync(file, 'utf8')).path.name).toBe('late');
  });

  test.each(['fi', 'sv', 'en'])('fits 80 columns in %s', async (lang) => {
    for (const args of [[SICK], [TWO, ...SHORT]]) {
      const { stdout } = await etuuspolku(['plan', ...args, '--lang', lang]);
      for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
    }
  });

  test('is equal in all languages but for its texts', async () => {
    const [en, fi] = await Promise.all(
      ['en', 'fi'].map(async (lang) =>
        JSON.parse((await etuuspolku(['plan', LATE, '--format', 'json', '--lang', lang])).stdout),
      ),
    );
    for (const key of ['etuuspolku', 'order', 'movables', 'combinations', 'best', 'written'])
      expect(fi[key]).toEqual(en[key]);
    expect(fi.assumptions).not.toEqual(en.assumptions);
  });
});

describe('what cannot be planned', () => {
  test.each([
    [
      ['plan', WITHOUT],
      'Nothing in scenarios/relapse.yaml may be moved. Give a step or an application a window: movable: { earliest: 2027-01-01, latest: 2027-01-31 }.\n',
    ],
    [
      ['plan', TWO, '--path', 'stay'],
      'Nothing in scenarios/rehabilitative-work-then-work-trial.yaml may be moved. Give a step or an application a window: movable: { earliest: 2027-01-01, latest: 2027-01-31 }.\n',
    ],
    [
      ['plan', TWO, '--path', 'step-by-stap'],
      'scenarios/rehabilitative-work-then-work-trial.yaml has no path “step-by-stap”. Its paths: stay, step-by-step. Did you mean step-by-step?\n',
    ],
    [
      ['plan', TWO, '--limit', '360'],
      'The windows hold 361 combinations of dates, and at most 360 are tried. Make a window smaller, or raise --limit.\n',
    ],
  ])('%j ends with 2', async (args, stderr) => {
    expect(await etuuspolku(args)).toEqual({ code: 2, stdout: '', stderr });
  });

  test('a window the wrong way round is told with its place', async () => {
    const { code, stderr } = await etuuspolku([
      'plan',
      LATE,
      '--set',
      'paths[late].applications[0].movable.latest=2027-01-01',
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('input.ends-before-start');
  });

  test('several paths with windows: one has to be named', async () => {
    const document = {
      etuuspolku: 1,
      client: { birthDate: '1979-04-12' },
      horizon: { from: '2026-12', months: 2 },
      paths: ['a', 'b'].map((name) => ({
        name,
        steps: [
          { situation: 'jobseeker', from: '2026-12-01', movable: { earliest: '2026-12-01', latest: '2026-12-02' } },
        ],
      })),
    };
    const input = JSON.stringify(document);
    expect(await etuuspolku(['plan', '-'], { input })).toMatchObject({
      code: 2,
      stderr: '- has several paths. Name one with --path: a, b.\n',
    });
    expect(await etuuspolku(['plan', '-', '--path', 'b', '--quiet'], { input })).toMatchObject({ code: 0, stderr: '' });
  });

  test('no possible date is a result', async () => {
    const values = ['filed=2027-03-01', 'decidedOn=2027-03-05'].flatMap((each) => [
      '--set',
      `paths[0].applications[0].${each}`,
    ]);
    const { code, stdout } = await etuuspolku(['plan', LATE, ...values]);
    expect(code).toBe(0);
    expect(stdout).toContain('None of the dates is possible.');
    expect(stdout).toContain('28, the first 19 March 2027: Decided on 2027-03-05');
  });
});

test('an interrupt is heard in the middle of a search', async () => {
  const windows = [1, 2]
    .map((i) => `paths[1].steps[${i}].movable.latest=2027-11-01`)
    .flatMap((each) => ['--set', each]);
  const child = spawn(process.execPath, [PROGRAM, 'plan', TWO, ...windows], { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve({ code, signal })));
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  child.kill('SIGINT');
  expect(await ended).toEqual({ code: 130, signal: null });
});

test.each(['table', 'json', 'csv', 'markdown'])('a reform is told in %s', async (format) => {
  const file = join(emptyFolder(), 'reform.json');
  writeFileSync(
    file,
    JSON.stringify({ name: 'forty', rates: [{ rate: 'unemployment.base-amount', from: '2026-08-01', value: 40 }] }),
  );
  const { code, stdout } = await etuuspolku(['plan', LATE, '--reform', file, '--format', format]);
  expect(code).toBe(0);
  expect(stdout).toContain('forty');
});

/** Paths side by side, through the program. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, etuuspolku } from './program.js';
import { GAP, INVALID, STAYS } from './scenarios.js';

const AWAITED = 'scenarios/decisions-awaited.yaml';

/** December 2026 has 23 weekdays: 23 × 37.21 = 855.83; less 20 % 171.17, rounded half up, 684.66. */
const STAY_NET = 684.66;

/** A year; from February to July half of the time in work for 600 euros a month, unregistered in August and September. */
const THREE = `
etuuspolku: 1
reference: T-3
note: wants to be near animals
client: { birthDate: 1980-05-05 }
history: [{ benefit: general-social-security-benefit, from: 2026-05-01, to: 2026-11-30 }]
horizon: { from: 2026-12, months: 12 }
paths:
  - { name: stay, title: Stays as now, steps: [{ situation: jobseeker, from: 2026-12-01 }] }
  - name: part-time work for a while
    steps:
      - { situation: jobseeker, from: 2026-12-01, to: 2027-07-31 }
      - { situation: work, from: 2027-02-01, to: 2027-07-31, monthlyPay: 600, workingTime: 0.5 }
      - { situation: jobseeker, from: 2027-10-01 }
  - name: rehabilitation
    steps:
      - { situation: jobseeker, from: 2026-12-01 }
      - { situation: incapacity, from: 2027-01-11, to: 2027-03-14, illness: back, certificate: B }
      - { situation: rehabilitation, programme: work-trial, from: 2027-03-15, to: 2027-08-13, decidedOn: 2027-02-01 }
`;

function compare(args: readonly string[], input = THREE) {
  return etuuspolku(['compare', '-', ...args], { input });
}

describe('one screen', () => {
  test.each(['en', 'fi', 'sv'])('three paths of a year in %s: 80 columns, about 40 lines', async (lang) => {
    const { code, stdout, stderr } = await compare(['--lang', lang]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(80);
    expect(lines.length).toBeLessThanOrEqual(43);
  });

  test('marks the lowest month, days without support and figures not yet enacted', async () => {
    const { stdout } = await compare([]);
    // 23 × 37.21 less 20 % in December; in August and September nobody is registered.
    expect(stdout).toMatch(/^2026-12\* +684\.66 +684\.66 +0\.00 +684\.66 +0\.00$/m);
    expect(stdout).toMatch(/^2027-08\* +654\.90 +0\.00<! +−654\.90 /m);
    expect(stdout).toMatch(/^2027-09\* +654\.89 +0\.00! +−654\.89 /m);
    expect(stdout).toMatch(/^< lowest month · ! days without support/m);
    expect(stdout).toMatch(/^Days without support +– +61 \(1 gap\) +–$/m);
  });

  test('says neither best nor recommended', async () => {
    const { stdout } = await compare([]);
    expect(stdout).not.toMatch(/best|better|recommend|should/i);
  });

  test('many paths stand in blocks, each beside the baseline', async () => {
    const more = Array.from({ length: 6 }, (_, i) => `  - { name: p${i}, steps: [] }\n`).join('');
    const { stdout } = await compare([], THREE + more);
    expect(stdout.match(/^Month +A .*$/gm)).toEqual([
      expect.stringMatching(/B − A +C +C − A$/),
      expect.stringMatching(/D − A +E +E − A$/),
      expect.stringMatching(/F − A +G +G − A$/),
      expect.stringMatching(/H − A +I +I − A$/),
    ]);
    for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  test('ten years break the chart, not the page', async () => {
    const { stdout } = await compare(
      [],
      THREE.replace('2026-12, months: 12', '2021-01, months: 120').replace(/history.*/, ''),
    );
    for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
    expect(stdout.match(/^ +(?:\d\d ?)+$/gm)).toHaveLength(5);
  });
});

describe('JSON', () => {
  test('a month without support against a month of benefit', async () => {
    const { stdout } = await compare(['--format', 'json'], GAP);
    const { baseline, paths } = JSON.parse(stdout);
    expect(baseline).toBe('stay');
    expect(paths.map(({ months }: { months: object[] }) => months)).toMatchObject([
      [{ month: '2026-12', net: STAY_NET, amount: STAY_NET, difference: 0, cumulative: 0, daysWithoutSupport: 0 }],
      [{ month: '2026-12', net: 0, amount: 0, difference: -STAY_NET, cumulative: -STAY_NET, daysWithoutSupport: 31 }],
    ]);
    expect(paths[1].summary).toMatchObject({
      total: 0,
      difference: -STAY_NET,
      lowestMonth: { month: '2026-12', amount: 0 },
      daysWithoutSupport: 31,
      gaps: 1,
      firstMoney: null,
      overtakes: null,
      fallsBehind: '2026-12',
    });
  });

  test('says the months of simulate', async () => {
    const [ours, theirs] = await Promise.all(
      ['compare', 'simulate'].map(async (command) =>
        JSON.parse((await etuuspolku([command, AWAITED, '--format', 'json'])).stdout),
      ),
    );
    expect(ours.etuuspolku).toEqual(theirs.etuuspolku);
    for (const [i, path] of theirs.paths.entries()) {
      const { months, name, branchOf } = ours.paths[i];
      expect({ name, branchOf }).toEqual({ name: path.name, branchOf: path.branchOf });
      for (const [j, { month, gross, net, taxFree, arrives, certainty }] of path.months.entries()) {
        expect(months[j]).toMatchObject({ month, gross, net, taxFree, arrives, certainty });
      }
    }
  });

  test('names the options that decide', async () => {
    const { stdout } = await compare([
      '--format',
      'json',
      '--by',
      'arrives',
      '--baseline',
      'rehabilitation',
      '--path',
      'stay',
    ]);
    const { etuuspolku: head, by, baseline, paths } = JSON.parse(stdout);
    expect(head.options).toEqual({ path: ['stay'], baseline: 'rehabilitation', by: 'arrives' });
    expect({ by, baseline }).toEqual({ by: 'arrives', baseline: 'rehabilitation' });
    expect(paths.map(({ name }: { name: string }) => name)).toEqual(['stay', 'rehabilitation']);
  });
});

describe('several scenarios', () => {
  test('stand side by side by calendar month, each with its hash', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'a.yaml'), STAYS);
    writeFileSync(join(cwd, 'b.yaml'), STAYS.replace('{ from: 2026-12, months: 1 }', '{ from: 2026-12, months: 2 }'));
    const { stdout } = await etuuspolku(['compare', 'a.yaml', 'b.yaml', '--format', 'json'], { cwd });
    const { scenarios, paths } = JSON.parse(stdout);
    expect(paths.map(({ name }: { name: string }) => name)).toEqual(['a.yaml:stay', 'b.yaml:stay']);
    expect(scenarios[0].input).not.toBe(scenarios[1].input);
    expect(paths[1].months.map(({ difference }: { difference: number | null }) => difference)).toEqual([0, null]);
  });

  test('one that is not valid leaves nothing to compare', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'a.yaml'), STAYS);
    writeFileSync(join(cwd, 'b.yaml'), INVALID);
    const { code, stdout, stderr } = await etuuspolku(['compare', 'a.yaml', 'b.yaml', 'c.yaml'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^b\.yaml$/m);
    expect(stderr).toContain('Cannot read c.yaml');
  });
});

describe('other formats', () => {
  test('CSV has a row for each path and month; in Finnish for a Finnish spreadsheet', async () => {
    // Four weeks of December arrive in it: 20 × 37.21 = 744.20 less 148.84. The last days are taxed in 2027: projected.
    const english = (await compare(['--format', 'csv'], GAP)).stdout.split('\n');
    expect(english.slice(1, 3)).toEqual([
      "stay,'-,T-1,,true,2026-12,855.83,684.66,0.00,595.36,684.66,0.00,0.00,0,true,true,estimated",
      "nothing,'-,T-1,,false,2026-12,0.00,0.00,0.00,0.00,0.00,-684.66,-684.66,31,true,false,estimated",
    ]);
    const finnish = (await compare(['--format', 'csv', '--lang', 'fi'], GAP)).stdout;
    expect(finnish).toContain(';-684,66;-684,66;31;');
  });

  test('Markdown has tables whose cells no name can leave', async () => {
    const hostile = GAP.replace('name: nothing', 'name: "a|b <script> `x` [y](z)"');
    const { stdout } = await compare(['--format', 'markdown'], hostile);
    expect(stdout).toContain('| stay (baseline) | a\\|b &lt;script&gt; \\`x\\` \\[y\\](z) |');
    const widths = stdout
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.replaceAll('\\|', '').split('|').length);
    expect(new Set(widths)).toEqual(new Set([5, 7]));
    expect(stdout).toContain('| 2026-12\\* | 684.66&lt; | 0.00&lt;! | −684.66 | −684.66 |');
  });
});

test('--set changes what is compared, and the page says so', async () => {
  const { stdout } = await compare(['--set', 'paths[rehabilitation].steps[2].to=2027-06-30']);
  expect(stdout).toContain('Changed for this run: paths[rehabilitation].steps[2].to=2027-06-30');
});

test.each([
  [
    ['--path', 'rehabilitatoin'],
    'has no path “rehabilitatoin”. Its paths: stay, part-time work for a while, rehabilitation. Did you mean rehabilitation?',
  ],
  [['--baseline', 'nothing'], 'has no path “nothing”.'],
  [['--by', 'gross'], 'Allowed: net, arrives.'],
  [['--format', 'ndjson'], 'Allowed: table, json, csv, markdown.'],
])('%j ends with 2', async (args, told) => {
  const { code, stdout, stderr } = await compare(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(told);
});

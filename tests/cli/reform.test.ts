/** `--reform` through the program: other figures for one run, and every page that says so. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { caseLines } from './batchCases.js';
import { emptyFolder, etuuspolku } from './program.js';
import { GAP, STAYS } from './scenarios.js';

const FORTY = `name: Forty euros
rates:
  - { rate: unemployment.base-amount, from: 2026-12-01, value: 40.00 }
`;

/** A folder with a case, cases and reforms. */
function folder(): string {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'case.yaml'), STAYS);
  writeFileSync(join(cwd, 'forty.reform.yaml'), FORTY);
  writeFileSync(join(cwd, 'pension.reform.yaml'), FORTY.replace('unemployment.base-amount', 'pension.guarantee'));
  return cwd;
}

const REFORM = ['--reform', 'forty.reform.yaml'];

test('23 weekdays of 40.00 instead of 37.21; the head says by what', async () => {
  const cwd = folder();
  const { stdout, stderr, code } = await etuuspolku(['simulate', 'case.yaml', '--format', 'json', ...REFORM], { cwd });
  const { etuuspolku: head, paths } = JSON.parse(stdout);
  expect([code, stderr]).toEqual([0, '']);
  expect(paths[0].months[0].gross).toBe(920);
  expect(head.options).toEqual({
    reform: { name: 'Forty euros', hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
  });
  expect(head.reformed).toEqual(['unemployment.base-amount']);
  const law = JSON.parse((await etuuspolku(['simulate', 'case.yaml', '--format', 'json'], { cwd })).stdout);
  expect(law.paths[0].months[0].gross).toBe(855.83);
  expect(law.etuuspolku.options).toEqual({});
  expect(law.etuuspolku).not.toHaveProperty('reformed');
  expect(head.rules).not.toBe(law.etuuspolku.rules);
  expect(head.input).toBe(law.etuuspolku.input);
});

test('what is not read of a reform leaves the rules as they are, and is told', async () => {
  const cwd = folder();
  const other = ['--reform', 'pension.reform.yaml'];
  const run = async (...args: string[]) => (await etuuspolku(['simulate', 'case.yaml', ...args], { cwd })).stdout;
  const rulesOf = async (...args: string[]) => JSON.parse(await run('--format', 'json', ...args)).etuuspolku.rules;
  expect(await rulesOf(...other)).toBe(await rulesOf());
  expect(await run(...other)).toContain('rests on none of the figures');
  expect((await run(...REFORM)).replace(/\s+/g, ' ')).toContain(
    'Figures of the reform on which this result rests: full daily amount of unemployment benefit.',
  );
});

describe('every page says so', () => {
  test.each([
    ['en', 'Reform: Forty euros – not the law in force'],
    ['fi', 'Uudistus: Forty euros – ei voimassa oleva laki'],
    ['sv', 'Reform: Forty euros – inte gällande lag'],
  ])('in %s', async (lang, text) => {
    const cwd = folder();
    writeFileSync(join(cwd, 'cohort.yaml'), `${STAYS}cohort: { start: 2026-12-01 }\n`);
    const pages = [
      ['simulate', 'case.yaml'],
      ['simulate', 'case.yaml', '--quiet'],
      ['simulate', 'case.yaml', '--format', 'ics'],
      ['simulate', 'case.yaml', '--format', 'markdown'],
      ['simulate', 'case.yaml', '--format', 'html'],
      ['explain', 'case.yaml', '--date', '2026-12-07'],
      ['explain', 'case.yaml', '--month', '2026-12'],
      ['explain', 'gap.sickness-waiting-period', '--today', '2026-12-01'],
      ['compare', 'case.yaml'],
      ['compare', 'case.yaml', '--format', 'markdown'],
      ['status', 'case.yaml'],
      ['status', 'case.yaml', '--format', 'markdown'],
      ['check', 'case.yaml'],
      ['check', 'case.yaml', '--format', 'junit'],
      ['check', 'case.yaml', '--format', 'sarif'],
      ['cohort', 'cohort.yaml', '--after', '1m', '--min-cell', '1'],
      ['cohort', 'cohort.yaml', '--after', '1m', '--min-cell', '1', '--format', 'markdown'],
      ['cohort', 'cohort.yaml', '--after', '1m', '--min-cell', '1', '--format', 'csv'],
      ['rates', 'unemployment', '--on', '2026-12-01'],
      ['rates'],
    ];
    const shown = await Promise.all(
      pages.map(async (args) => (await etuuspolku([...args, ...REFORM, '--lang', lang], { cwd })).stdout),
    );
    for (const [i, page] of shown.entries()) {
      expect(page.replace(/\r\n /g, '').replace(/\n/g, ' '), pages[i]?.join(' ')).toContain(text);
    }
  });

  test('each row of CSV names it, and none does without it', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'gap.yaml'), GAP);
    for (const command of ['simulate', 'check', 'compare']) {
      const args = [command, 'gap.yaml', '--format', 'csv'];
      const lines = (await etuuspolku([...args, ...REFORM], { cwd })).stdout.trim().split('\n');
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.map((line) => line.trim().split(',').at(-1))).toEqual([
        'reform',
        ...lines.slice(1).map(() => 'Forty euros'),
      ]);
      expect((await etuuspolku(args, { cwd })).stdout).not.toContain('reform');
    }
  });

  test('every format of JSON has it in its head', async () => {
    const cwd = folder();
    const pages = [
      ['simulate', 'case.yaml', '--format', 'ndjson'],
      ['explain', 'case.yaml', '--date', '2026-12-07', '--format', 'json'],
      ['compare', 'case.yaml', '--format', 'json'],
      ['check', 'case.yaml', '--format', 'json'],
      ['check', 'case.yaml', '--format', 'ndjson', '--brief'],
      ['rates', '--format', 'json'],
    ];
    for (const args of pages) {
      const { stdout } = await etuuspolku([...args, ...REFORM], { cwd });
      expect(JSON.parse(stdout).etuuspolku.options.reform?.name, args.join(' ')).toBe('Forty euros');
    }
  });
});

test('a comparison with a result under the law, and with one under another reform, says what differs', async () => {
  const cwd = folder();
  const run = (...args: string[]) => etuuspolku(args, { cwd });
  await run('simulate', 'case.yaml', '--format', 'json', '-o', 'law.json');
  await run('simulate', 'case.yaml', '--format', 'json', '-o', 'forty.json', ...REFORM);
  const now = await run('compare', 'case.yaml', '--against', 'law.json', ...REFORM);
  expect(now.stdout).toContain('Forty euros (sha256:');
  const back = await run('compare', 'case.yaml', '--against', 'forty.json');
  expect([back.code, back.stderr]).toEqual([0, '']);
  expect(back.stdout).toContain('Forty euros (sha256:');
});

test('explain marks the figure that it read', async () => {
  const cwd = folder();
  const args = ['explain', 'case.yaml', '--date', '2026-12-07', ...REFORM];
  expect((await etuuspolku(args, { cwd })).stdout).toContain('€40.00/day, from 2026-12-01:');
  const { stdout } = await etuuspolku([...args, '--format', 'json'], { cwd });
  const figure = {
    name: 'unemployment.base-amount',
    value: 40,
    status: 'reform',
    checked: null,
    source: 'Forty euros',
  };
  expect(JSON.stringify(JSON.parse(stdout))).toContain(
    JSON.stringify({ name: figure.name, value: 40, unit: 'eur-per-day' }).slice(0, -1),
  );
  expect(stdout).toContain('"status": "reform"');
});

describe('rates', () => {
  test('alone shows what the reform changes, beside the law', async () => {
    const cwd = folder();
    writeFileSync(
      join(cwd, 'month.json'),
      '{ "name": "A month", "rates": [{ "rate": "unemployment.base-amount", "from": "2027-01-01", "to": "2027-01-31", "value": 40 }] }',
    );
    const { stdout } = await etuuspolku(['rates', '--reform', 'month.json', '--format', 'json'], { cwd });
    expect(JSON.parse(stdout).changes).toMatchObject([
      { date: '2027-01-01', before: 37.21, after: 40, inLaw: 37.21, status: 'reform', checked: null },
      { date: '2027-02-01', before: 40, after: 37.21, status: 'enacted' },
    ]);
  });

  test.each([
    ['2026-11-30', 37.21, 'enacted'],
    ['2026-12-01', 40, 'reform'],
    ['2030-12-31', 40, 'reform'],
  ])('on %s', async (on, value, status) => {
    const args = ['rates', 'unemployment.base-amount', '--on', on, '--format', 'json', ...REFORM];
    const { stdout } = await etuuspolku(args, { cwd: folder() });
    expect(JSON.parse(stdout).rates).toMatchObject([{ value, status }]);
  });
});

describe('a batch', () => {
  test('gives the same with two threads as with one, each case under the reform', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'cases.ndjson'), caseLines(60));
    const run = async (...args: string[]) => {
      const all = ['check', 'cases.ndjson', '--format', 'ndjson', '--fail-on', 'never', ...args];
      return (await etuuspolku(all, { cwd })).stdout;
    };
    const [one, two, law] = await Promise.all([
      run(...REFORM, '--jobs', '1'),
      run(...REFORM, '--jobs', '2'),
      run('--jobs', '2'),
    ]);
    expect(two).toBe(one);
    expect(two).not.toBe(law);
    const lines = two.trim().split('\n');
    expect(lines.length).toBe(60);
    for (const line of lines) expect(JSON.parse(line).etuuspolku.options.reform.name).toBe('Forty euros');
  });

  test('takes no reform in a folder for a case', async () => {
    const { stdout } = await etuuspolku(['check', '.', ...REFORM], { cwd: folder() });
    expect(stdout).toContain('1 case');
  });

  test('cohort counts with threads under the reform too', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'c.ndjson'), `${JSON.stringify({})}\n`.repeat(20));
    writeFileSync(join(cwd, 'a.yaml'), `${STAYS}cohort: { start: 2026-12-01 }\n`);
    const args = ['cohort', 'a.yaml', '--after', '1m', '--min-cell', '1', '--format', 'json', ...REFORM];
    const { stdout } = await etuuspolku(args, { cwd });
    // 23 × 40.00.
    expect(JSON.stringify(JSON.parse(stdout))).toContain('920');
  });
});

describe('is refused, and nothing is computed', () => {
  const run = async (reform: string, args: readonly string[] = ['simulate', 'case.yaml']) => {
    const cwd = folder();
    writeFileSync(join(cwd, 'bad.yaml'), reform);
    return etuuspolku([...args, '--reform', 'bad.yaml'], { cwd });
  };

  test('a bad file, with line, column, path and what was meant', async () => {
    const { code, stdout, stderr } = await run(FORTY.replace('base-amount', 'base-amont').replace('name', 'nmae'));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('bad.yaml\n');
    expect(stderr).toContain('3:13    error  input.unknown-figure  rates[0].rate');
    expect(stderr).toContain('Did you mean\n          “unemployment.base-amount”?');
    expect(stderr).toContain('There is no key “nmae” here. Did you mean “name”?');
  });

  test.each(['simulate', 'check', 'explain'])('by %s: a file that is not there', async (command) => {
    const args = command === 'explain' ? [command, 'case.yaml', '--date', '2026-12-07'] : [command, 'case.yaml'];
    const { code, stdout, stderr } = await etuuspolku([...args, '--reform', 'no.yaml'], { cwd: folder() });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('no.yaml');
  });

  test('a file that is no text', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'bad.yaml'), Buffer.from([0xff, 0xfe]));
    const { code, stderr } = await etuuspolku(['simulate', 'case.yaml', '--reform', 'bad.yaml'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('input.not-utf8');
  });

  test('standard input for both', async () => {
    const { code, stderr } = await etuuspolku(['simulate', '-', '--reform', '-'], { input: STAYS });
    expect(code).toBe(2);
    expect(stderr).not.toBe('');
  });
});

test('a reform may come on standard input', async () => {
  const args = ['simulate', 'case.yaml', '--format', 'json', '--reform', '-'];
  const { stdout } = await etuuspolku(args, { cwd: folder(), input: FORTY });
  expect(JSON.parse(stdout).paths[0].months[0].gross).toBe(920);
});

test('the schema of a reform is published', async () => {
  const { stdout } = await etuuspolku(['schema', '--reform']);
  expect(stdout).toBe(readFileSync('scenarios/reforms/reform.schema.json', 'utf8'));
  expect((await etuuspolku(['schema', '--reform', '--result', 'check'])).code).toBe(2);
});

test('control characters and formulas in a name reach nobody', async () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'formula.yaml'), FORTY.replace('Forty euros', '"=1+1"'));
  const { stdout } = await etuuspolku(['simulate', 'case.yaml', '--format', 'csv', '--reform', 'formula.yaml'], {
    cwd,
  });
  expect(stdout).not.toMatch(/,=1\+1/);
});

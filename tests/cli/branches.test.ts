/** Branches with a refusal, through the program. */
import { describe, expect, test } from 'vitest';
import { etuuspolku } from './program.js';

const FILE = 'scenarios/decisions-awaited.yaml';

interface Month {
  readonly month: string;
  readonly net: number;
  readonly gross: number;
  readonly ifRefused?: { readonly net: number; readonly path: string };
}

async function json(...args: string[]) {
  const { stdout } = await etuuspolku(['simulate', FILE, '--format', 'json', ...args]);
  return JSON.parse(stdout).paths as { name: string; branchOf?: string; refused?: unknown; months: Month[] }[];
}

describe('JSON', () => {
  test('each branch has an entry under its path, with what is refused', async () => {
    const paths = await json();
    expect(paths.map(({ name, branchOf, refused }) => ({ name, branchOf, refused }))).toEqual([
      { name: 'pension' },
      {
        name: 'pension/if-refused',
        branchOf: 'pension',
        refused: { decision: 'disability-pension', decidedOn: '2027-05-18', decisionStated: true },
      },
      { name: 'rehabilitation' },
      {
        name: 'rehabilitation/if-refused',
        branchOf: 'rehabilitation',
        refused: { decision: 'rehabilitation', decidedOn: '2027-05-10', decisionStated: true },
      },
    ]);
  });

  test('each month of the path has the worst of its branches beside it', async () => {
    const [path, branch] = await json('--path', 'rehabilitation');
    const may = path?.months.find(({ month }) => month === '2027-05');
    // Registered throughout: 21 weekdays of 37.21; without 11.5. 20 weekdays, 744.20, less 20 %.
    expect(may).toMatchObject({ gross: 781.41, ifRefused: { net: 595.36, path: 'rehabilitation/if-refused' } });
    expect(branch?.months.every(({ ifRefused }) => ifRefused === undefined)).toBe(true);
  });
});

describe('--path', () => {
  test('with the name of a path shows it with its branches', async () => {
    expect((await json('--path', 'pension')).map(({ name }) => name)).toEqual(['pension', 'pension/if-refused']);
  });

  test('with the name of a branch shows the branch alone', async () => {
    expect((await json('--path', 'pension/if-refused')).map(({ name }) => name)).toEqual(['pension/if-refused']);
  });
});

describe('the table', () => {
  test.each([
    ['en', 'If refused: the lowest', 'Branch of rehabilitation: rehabilitation refused on 10 May 2027.'],
    ['fi', 'Hylättynä: kuukauden', 'Polun rehabilitation haara: kuntoutus, hylkäävä päätös 10.5.2027.'],
    ['sv', 'Vid avslag: månadens', 'Gren av stigen rehabilitation: rehabilitering, avslag 10.5.2027.'],
  ])('in %s', async (lang, column, heading) => {
    const { stdout } = await etuuspolku(['simulate', FILE, '--lang', lang]);
    expect(stdout).toContain(column);
    expect(stdout).toContain(heading);
    for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  test('shows the worst case beside the expected one', async () => {
    const { stdout } = await etuuspolku(['simulate', FILE, '--path', 'pension']);
    // Pension 1,012.88 without tax; refused: 22 weekdays of 37.21 less 20 %.
    expect(stdout).toMatch(/^2027-06\* +– +1,012\.88 +1,012\.88 +1,012\.88 +654\.89 +1,012\.88 +–$/m);
  });
});

test('CSV has a row for each month of a branch', async () => {
  const { stdout } = await etuuspolku(['simulate', FILE, '--format', 'csv']);
  expect(stdout.match(/,pension\/if-refused,/g)).toHaveLength(9);
});

test('the calendar has what a branch shares with its path once', async () => {
  const { stdout } = await etuuspolku(['simulate', FILE, '--path', 'pension', '--format', 'ics']);
  const events = stdout.replaceAll('\r\n ', '').match(/SUMMARY:.*/g) ?? [];
  expect(events.filter((each) => each.includes('230 days'))).toHaveLength(1);
  expect(events.filter((each) => each.includes('pension/if-refused · Last day to appeal'))).toHaveLength(1);
});

describe('explain', () => {
  test('takes a day of a branch apart', async () => {
    const args = ['explain', FILE, '--path', 'pension/if-refused', '--date', '2027-05-19', '--format', 'json'];
    const { stdout } = await etuuspolku(args);
    expect(JSON.parse(stdout)).toMatchObject({
      path: { name: 'pension/if-refused', branchOf: 'pension' },
      day: { paid: { benefit: 'general-social-security-benefit', amount: 37.21 } },
    });
  });

  test('of a path means the path itself', async () => {
    const { stdout } = await etuuspolku([
      'explain',
      FILE,
      '--path',
      'pension',
      '--date',
      '2027-05-19',
      '--format',
      'json',
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ path: { name: 'pension' }, day: { covers: ['pension'] } });
  });

  test('names paths and branches where one has to be named', async () => {
    const { code, stderr } = await etuuspolku(['explain', FILE, '--date', '2027-05-19']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `${FILE} has several paths. Name one with --path: pension, pension/if-refused, rehabilitation, rehabilitation/if-refused.\n`,
    });
  });
});

test('check points at the step of the branch', async () => {
  const { stdout } = await etuuspolku(['check', FILE]);
  expect(stdout).toMatch(/:39:13 +NOTICE +notice\.appeal-deadline +2027-06-16 .*path rehabilitation\/if-refused$/m);
});

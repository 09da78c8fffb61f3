/** The command `rates` as a process. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, etuuspolku, shell } from './program.js';

describe('rates', () => {
  test.each([
    ['en', 'Figures of law in force on 1 May 2026', 'full daily amount of unemployment benefit', '€37.21/day'],
    ['fi', '1.5.2026 voimassa olevat lain luvut', 'työttömyysetuuden täysi määrä', '37,21\u00a0€/pv'],
    ['sv', 'Lagens tal i kraft 1.5.2026', 'fullt dagsbelopp av arbetslöshetsförmån', '37,21\u00a0€/dag'],
  ])('speaks %s', async (lang, title, name, value) => {
    const { code, stdout, stderr } = await etuuspolku(['rates', 'unemployment.base', '--on', '2026-05-01'], {
      env: { LANG: lang },
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const text of [title, name, value, 'YTL 15 §', '1296/2023']) expect(stdout).toContain(text);
  });

  test('takes --today for a day, --on before it', async () => {
    const on = async (...flags: string[]) => {
      const { stdout } = await etuuspolku(['rates', 'sickness.upper-share', '--format', 'json', ...flags]);
      const { etuuspolku: head, on: date, rates } = JSON.parse(stdout);
      return [head.options, date, rates[0].value];
    };
    const name = 'sickness.upper-share';
    expect(await on('--today', '2024-12-31')).toEqual([{ name, today: '2024-12-31' }, '2024-12-31', 20]);
    expect(await on('--today', '2024-12-31', '--on', '2025-01-01')).toEqual([
      { name, on: '2025-01-01', today: '2024-12-31' },
      '2025-01-01',
      15,
    ]);
  });

  test('without a day shows the figures of the day on the clock', async () => {
    const { stdout } = await shell('date +%F; etuuspolku rates pension --format json; date +%F');
    const [before, ...rest] = stdout.trimEnd().split('\n');
    const after = rest.pop();
    const { on, etuuspolku: head } = JSON.parse(rest.join('\n'));
    expect([before, after]).toContain(on);
    expect(head).toEqual(expect.objectContaining({ options: { name: 'pension' } }));
  });

  test('a figure that is read changes the rules of the receipt, another does not', async () => {
    const rulesOn = async (date: string) => {
      const { stdout } = await etuuspolku(['rates', 'sickness.upper-share', '--on', date, '--format', 'json']);
      return JSON.parse(stdout).etuuspolku.rules;
    };
    expect(await rulesOn('2024-12-31')).not.toBe(await rulesOn('2025-01-01'));
    // The income limits change on 1.1.2026, this share does not.
    expect(await rulesOn('2025-12-31')).toBe(await rulesOn('2026-01-01'));
  });

  test('lists changes with both ends included and either left out', async () => {
    const dates = async (period: string) => {
      const { stdout } = await etuuspolku([
        'rates',
        'unemployment.waiting-paid',
        '--changes',
        period,
        '--format',
        'ndjson',
      ]);
      return stdout
        .trimEnd()
        .split('\n')
        .map((line) => (line ? JSON.parse(line).date : ''));
    };
    expect(await dates('2022-01-01..2022-03-01')).toEqual(['2022-01-01', '2022-03-01']);
    expect(await dates('2022-01-02..2022-02-28')).toEqual(['']);
    expect(await dates('2022-01-02..')).toEqual(['2022-03-01']);
    expect(await dates('..2022-01-01')).toEqual(['2020-03-16', '2021-01-01', '2022-01-01']);
    expect(await dates('..')).toHaveLength(4);
  });

  test('one row a line in a pipe, wrapped on a terminal', async () => {
    const { stdout } = await shell('etuuspolku rates --on 2026-05-01 | grep ^unemployment.means-limit');
    expect(stdout).toMatch(/^unemployment\.means-limit +€311\.00\/month .*Decree 957\/2010.*checked 2026-11-21\n$/);
    const terminal = await shell(
      `script -qec '"${process.execPath}" bin/etuuspolku.js rates --on 2026-05-01 --no-color' /dev/null`,
    );
    for (const line of terminal.stdout.split(/\r?\n/)) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  test('writes a file', async () => {
    const file = join(emptyFolder(), 'rates.csv');
    expect(await etuuspolku(['rates', 'pension', '--on', '2026-01-01', '--format', 'csv', '-o', file])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(readFileSync(file, 'utf8')).toContain('pension.guarantee,pension,full guarantee pension,990.90,');
  });

  test('JSON texts follow --lang alone', async () => {
    const name = async (args: string[], env: Record<string, string>) => {
      const { stdout } = await etuuspolku(['rates', 'pension.guarantee', '--format', 'json', ...args], { env });
      return JSON.parse(stdout).rates[0].name;
    };
    expect(await name([], { LANG: 'fi' })).toBe('full guarantee pension');
    expect(await name(['--lang', 'fi'], {})).toBe('täysi takuueläke');
  });

  test('a file that cannot be written is told', async () => {
    const { code, stderr } = await etuuspolku(['rates', '-o', '/no/such/folder/rates.txt']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'Cannot write /no/such/folder/rates.txt: there is no such file or folder.\n',
    });
  });
});

describe('wrong use of rates ends with 2', () => {
  test.each<[string[], RegExp]>([
    [['unemploymnt'], /^No figure of law is named “unemploymnt” or begins so\. .* Did you mean unemployment\?\n$/],
    [['sickness.maximum-dais'], /Did you mean sickness\.maximum-days\?\n$/],
    [
      ['study-grant'],
      /^No figure of law is named “study-grant” or begins so\. Names begin with: unemployment, sickness, [^?]*\.\n$/,
    ],
    [['--on', '2026-02-30'], /^“2026-02-30” does not fit the option --on\. A date looks like 2026-12-07\.\n/],
    [
      ['--changes', '2026-12-31..2026-01-01'],
      /does not fit the option --changes\. A period looks like 2026-01-01\.\.2026-12-31/,
    ],
    [['--changes', '2026-01-01'], /does not fit the option --changes\. A period looks like/],
    [['--changes', '2026-01-01..2026-02-30'], /does not fit the option --changes\. A period looks like/],
    [['--changes', '1..2..3'], /does not fit the option --changes\. A period looks like/],
    [['--on', '2026-01-01', '--changes', '..'], /^The options --changes and --on do not go together\.\n/],
    [['unemployment', 'sickness'], /^Too many arguments for the command rates\.\n/],
    [['--format', 'xml'], /Allowed: table, json, ndjson, csv\.\n/],
    [['--on', '2031-01-01'], /^The law of 2031-01-01 is not known: figures are carried on to 2030-12-31\.\n$/],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await etuuspolku(['rates', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test('the last day of the law is no wrong use', async () => {
    expect((await etuuspolku(['rates', '--on', '2030-12-31'])).code).toBe(0);
  });

  test.each([
    ['fi', 'Tarkoititko unemployment?', 'Jakso kirjoitetaan muodossa'],
    ['sv', 'Menade du unemployment?', 'En period skrivs som'],
  ])('in %s', async (lang, suggestion, period) => {
    expect((await etuuspolku(['rates', 'unemploymnt', '--lang', lang])).stderr).toContain(suggestion);
    expect((await etuuspolku(['rates', '--changes', 'x', '--lang', lang])).stderr).toContain(period);
  });
});

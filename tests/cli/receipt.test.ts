/** The receipt of a result, through the real program. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { etuuspolku, shell } from './program.js';
import { GAP, STAYS } from './scenarios.js';

interface Head {
  readonly rules: string;
  readonly input: string;
  readonly options: object;
  readonly projected: readonly string[];
}

async function headOf(input: string | Uint8Array, ...flags: string[]): Promise<Head> {
  const { stdout } = await etuuspolku(['simulate', '-', '--format', 'json', ...flags], { input });
  return JSON.parse(stdout).etuuspolku;
}

const LATER = STAYS.replace('from: 2026-12, months: 1', 'from: 2026-12, months: 14').replace('to: 2026-11-30', '');
const ILL_IN_2027 = STAYS.replace('from: 2026-12, months: 1', 'from: 2026-12, months: 4').replace(
  '}]',
  '}, { situation: incapacity, from: 2027-01-11, to: 2027-02-28, illness: back }]',
);

/** What is withheld from unemployment benefit in 2027 rests on a decision not yet given. */
const TAX_OF_2027 = ['tax.withheld-above', 'tax.withheld-unemployment'];

describe('the receipt', () => {
  test('the same input gives the same bytes', async () => {
    const run = () => etuuspolku(['simulate', '-', '--format', 'json'], { input: GAP });
    expect(await run()).toEqual(await run());
  });

  test('names program, law, rules, input and no option that was not given', async () => {
    expect(await headOf(STAYS)).toEqual({
      format: 1,
      version: '0.1.0',
      lawUpdated: '2026-11-21',
      rules: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      input: `sha256:${createHash('sha256').update(STAYS).digest('hex')}`,
      options: {},
      // The block that December leaves open is paid in January.
      projected: TAX_OF_2027,
    });
  });

  test('is the same in every line of ndjson', async () => {
    const { stdout } = await etuuspolku(['simulate', '-', '--format', 'ndjson'], { input: STAYS });
    expect(JSON.parse(stdout).etuuspolku).toEqual(await headOf(STAYS));
  });

  test('an option that decides the result is told, and leaves the rules alone', async () => {
    const usual = await headOf(STAYS);
    const given = await headOf(STAYS, '--today', '2026-12-01', '--path', 'stay', '--days');
    expect(given).toEqual({ ...usual, options: { path: 'stay', today: '2026-12-01' } });
  });

  test('another input has another hash; a byte-order mark and line ends of Windows are no other input', async () => {
    const usual = await headOf(STAYS);
    const other = await headOf(STAYS.replace('T-1', 'T-2'));
    expect(other).toEqual({ ...usual, input: other.input });
    expect(other.input).not.toBe(usual.input);
    expect(await headOf(`\ufeff${STAYS.replaceAll('\n', '\r\n')}`)).toEqual(usual);
  });

  test('each of several files has its own', async () => {
    const { stdout } = await shell(
      `etuuspolku simulate --format json <(printf %s "$A") <(printf %s "$B") | grep '"input"'`,
      { env: { A: STAYS, B: GAP } },
    );
    const hashes = [STAYS, GAP].map((text) => createHash('sha256').update(text).digest('hex'));
    expect(stdout.match(/[0-9a-f]{64}/g)).toEqual(hashes);
  });
});

describe('the table', () => {
  test.each([
    ['en', /^Receipt: etuuspolku 0\.1\.0 · rules [0-9a-f]{8} · input [0-9a-f]{8}$/],
    ['fi', /^Kuitti: etuuspolku 0\.1\.0 · säännöt [0-9a-f]{8} · syöte [0-9a-f]{8}$/],
    ['sv', /^Kvitto: etuuspolku 0\.1\.0 · regler [0-9a-f]{8} · indata [0-9a-f]{8}$/],
  ])('ends with the receipt in %s', async (lang, line) => {
    const { stdout } = await etuuspolku(['simulate', '-', '--lang', lang], { input: STAYS });
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(line);
  });

  test('shows the beginning of the hashes of JSON', async () => {
    const { stdout } = await etuuspolku(['simulate', '-'], { input: STAYS });
    const { rules, input } = await headOf(STAYS);
    expect(stdout).toContain(`rules ${rules.slice(7, 15)} · input ${input.slice(7, 15)}`);
  });
});

describe('a case that reads a projected figure', () => {
  test('says so for the whole result: the income limits of 2027 rest on a forecast', async () => {
    const { projected } = await headOf(ILL_IN_2027);
    expect(projected).toEqual([
      'sickness.income-limit',
      'sickness.income-threshold',
      ...TAX_OF_2027.slice(0, 1),
      'tax.withheld-minimum',
      ...TAX_OF_2027.slice(1),
    ]);
    const { stdout } = await etuuspolku(['simulate', '-'], { input: ILL_IN_2027 });
    expect(stdout.replaceAll('\n', ' ')).toContain(
      'Rests on figures not yet enacted: upper income limit of sickness allowance; lower income limit of sickness allowance;',
    );
  });

  test('counts what is only carried on from 2027: from 1.1.2028, not the day before', async () => {
    const until2027 = LATER.replace('months: 14', 'months: 13');
    expect((await headOf(until2027)).projected).not.toContain('unemployment.base-amount');
    const { projected } = await headOf(LATER);
    expect(projected).toContain('unemployment.base-amount');
    const { stdout } = await etuuspolku(['simulate', '-'], { input: LATER });
    const carriedOn = projected.length - TAX_OF_2027.length;
    expect(stdout.replaceAll('\n', ' ')).toContain(`Figures of 2027 carried on as projected: ${carriedOn}.`);
  });
});

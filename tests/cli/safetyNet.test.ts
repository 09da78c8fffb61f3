import { describe, expect, test } from 'vitest';
import { etuuspolku } from './program.js';

const TURKU = `
etuuspolku: 1
reference: T-2
client:
  birthDate: 1980-05-05
  municipality: Turku
  housing: { rent: 500 }
history:
  - { benefit: general-social-security-benefit, from: 2026-05-01, to: 2026-11-30 }
  - { benefit: general-housing-allowance, from: 2026-06-01, to: 2026-11-30 }
horizon: { from: 2026-12, months: 2 }
paths:
  - name: stay
    steps: [{ situation: jobseeker, from: 2026-12-01 }]
`;

const run = (input: string, ...args: string[]) => etuuspolku(['simulate', '-', ...args], { input });

async function json(input: string, ...args: string[]) {
  const { stdout } = await run(input, '--format', 'json', ...args);
  return JSON.parse(stdout);
}

describe('--safety-net', () => {
  test('shows what remains each month, in the language of the reader', async () => {
    // 595.36 + 299.25 + 183.82 = 1 078.43; less the rent 578.43
    const { code, stdout } = await run(TURKU, '--safety-net', '--lang', 'en');
    expect(code).toBe(0);
    expect(stdout).toContain('\nSafety net\n');
    expect(stdout).toMatch(/^2026-12 +595\.36 +299\.25 +183\.82 +1,078\.43 +578\.43$/m);
    expect(stdout).toMatch(/^2027-01\* +595\.36 +299\.25 +196\.65 +1,091\.26 +591\.26$/m);
    expect(stdout).not.toContain('general housing allowance and social assistance\n');
  });

  test.each([
    ['fi', 'Turvaverkko', '578,43', /toimeentulotuessa hyväksyttävät muut menot/],
    ['sv', 'Skyddsnät', '578,43', /andra utgifter i utkomststödet/],
  ])('in %s', async (lang, title, amount, note) => {
    const { stdout } = await run(TURKU, '--safety-net', '--lang', lang);
    expect(stdout).toContain(`\n${title}\n`);
    expect(stdout).toContain(amount);
    expect(stdout).toMatch(note);
  });

  test('adds it to the JSON of each path', async () => {
    const [{ safetyNet }] = (await json(TURKU, '--safety-net')).paths;
    expect(safetyNet).toEqual({
      months: [
        {
          month: '2026-12',
          arrives: 595.36,
          collected: 0,
          otherIncome: 0,
          housingAllowance: { amount: 299.25, arrives: 299.25, since: '2026-06', income: 800.02, costs: 447 },
          socialAssistance: {
            amount: 183.82,
            need: 1078.43,
            income: 894.61,
            paidOn: '2026-12-08',
            housingNormApplied: false,
            collectedLater: 0,
          },
          remains: 1078.43,
          afterHousing: 578.43,
          projected: false,
          projectedRates: [],
        },
        expect.objectContaining({ month: '2027-01', projectedRates: ['social-assistance.basic-amount'] }),
      ],
      unknown: [],
      gaps: [],
    });
  });

  test('stands in the receipt, for it decides the result', async () => {
    expect((await json(TURKU, '--safety-net')).etuuspolku.options).toEqual({ safetyNet: true });
  });

  test('says what is missing instead of guessing', async () => {
    const bare = TURKU.replace('  municipality: Turku\n  housing: { rent: 500 }\n', '');
    const { code, stdout } = await run(bare, '--safety-net');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^2026-12 +595\.36 +– +– +– +–$/m);
    expect(stdout.replaceAll(/\n */g, ' ')).toContain(
      'Not calculated for 2026-12 – 2027-01: general housing allowance; the scenario does not state the rent (client.housing.rent).',
    );
    const [{ safetyNet }] = (await json(bare, '--safety-net')).paths;
    expect(safetyNet.unknown).toMatchObject([
      { benefit: 'general-housing-allowance', reason: 'rent', months: ['2026-12', '2027-01'] },
      { benefit: 'basic-social-assistance', reason: 'rent', months: ['2026-12', '2027-01'] },
    ]);
    expect(safetyNet.months[0]).toMatchObject({ housingAllowance: null, socialAssistance: null, remains: null });
  });

  test('a time without money shows what can be paid in advance and what is collected', async () => {
    const late = TURKU.replace(/ {2}- \{ benefit: general-social.*\n/, '')
      .replace('months: 2', 'months: 3')
      .replace('  birthDate', '  unemploymentWaiting: served\n  birthDate')
      .concat(
        '    applications: [{ benefit: general-social-security-benefit, filed: 2026-12-01, decidedOn: 2027-02-15 }]\n',
      );
    const [path] = (await json(late, '--safety-net')).paths;
    expect(path.findings.map((finding: { code: string }) => finding.code)).toContain('warning.cash-gap');
    // 855.83 + 781.41 € of two months, less 20 %; 1 078.43 − 299.25 and 1 091.26 − 299.25 of assistance
    expect(path.safetyNet.gaps).toMatchObject([
      {
        from: '2026-12-01',
        to: '2027-02-17',
        unemploymentAdvance: { from: '2026-12-01', to: '2027-01-31', gross: 1637.24, net: 1309.79 },
        socialAssistance: [
          { month: '2026-12', amount: 779.18, collectedLater: 684.66 },
          { month: '2027-01', amount: 792.01, collectedLater: 625.13 },
          { month: '2027-02', amount: 613.4, collectedLater: 0 },
        ],
      },
    ]);
    expect(path.safetyNet.gaps[0].message).toContain(
      'can be paid in advance: €1,637.24 before tax, €1,309.79 after it.',
    );
    const { stdout } = await run(late, '--safety-net', '--lang', 'fi');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('Ilman rahaa 1.12.2026 – 17.2.2027.');
  });

  test('left out, nothing of it is computed and that is told', async () => {
    const answer = await json(TURKU);
    expect(answer.paths[0]).not.toHaveProperty('safetyNet');
    expect(answer.notCalculated).toContain('general housing allowance and social assistance');
    expect((await json(TURKU, '--safety-net')).notCalculated).not.toContain(
      'general housing allowance and social assistance',
    );
  });

  test.each([
    ['en', 'general housing allowance and basic social assistance'],
    ['fi', 'yleinen asumistuki ja perustoimeentulotuki'],
    ['sv', 'allmänt bostadsbidrag och grundläggande utkomststöd'],
  ])('help tells of it in %s', async (lang, words) => {
    const { stdout } = await etuuspolku(['simulate', '--help', '--lang', lang]);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('--safety-net ');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(words);
  });
});

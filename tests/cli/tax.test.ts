import { describe, expect, test } from 'vitest';
import { etuuspolku } from './program.js';

const YEAR = `etuuspolku: 1
client: { birthDate: 1979-04-12 }
history:
  - { benefit: labour-market-subsidy, from: 2025-06-01, to: 2025-12-31 }
horizon: { from: 2026-01, months: 12 }
paths:
  - { name: stay, steps: [{ situation: jobseeker, from: 2026-01-01 }] }
`;

describe('--tax annual', () => {
  test.each([
    ['en', 'Final tax of the year (estimate)', '€591.46 is refunded in the year after'],
    ['fi', 'Vuoden lopullinen vero (arvio)', 'veronpalautusta seuraavana vuonna 591,46'],
    ['sv', 'Årets slutliga skatt (uppskattning)', 'skatteåterbäring året därpå 591,46'],
  ])('in %s tells the tax of a whole year and what comes back', async (lang, title, refund) => {
    const { stdout, code } = await etuuspolku(['simulate', '-', '--tax', 'annual', '--lang', lang], { input: YEAR });
    expect(code).toBe(0);
    expect(stdout).toContain(title);
    expect(stdout.replace(/\s+/g, ' ')).toContain(refund);
  });

  test('is in the JSON only when asked for, and then no longer left out', async () => {
    const answers = await Promise.all(
      [[], ['--tax', 'annual']].map((args) =>
        etuuspolku(['simulate', '-', '--format', 'json', ...args], { input: YEAR }),
      ),
    );
    const [without, asked] = answers.map(({ stdout }) => JSON.parse(stdout)) as [Answer, Answer];
    expect(without.paths[0]).not.toHaveProperty('taxYears');
    expect(without.notCalculated.join()).toContain('final tax');
    expect(asked.paths[0]?.taxYears?.[0]).toMatchObject({ year: 2026, income: 8930.4, total: 1194.62, refund: 591.46 });
    expect(asked.notCalculated.join()).not.toContain('final tax');
  });

  test('knows no other kind', async () => {
    const { code, stderr } = await etuuspolku(['simulate', '-', '--tax', 'weekly'], { input: YEAR });
    expect(code).toBe(2);
    expect(stderr).toContain('annual');
  });
});

interface Answer {
  readonly paths: readonly { readonly taxYears?: readonly object[] }[];
  readonly notCalculated: readonly string[];
}

import { describe, expect, test } from 'vitest';
import { etuuspolku } from './program.js';
import { GAP, INVALID, STAYS } from './scenarios.js';

/** Words that Finnish and Swedish do not have. The texts and keys of the scenario, and codes, are left out before looking. */
const ENGLISH =
  /\b(the|and|of|days|month|total|weekday|benefit|lost|law|assumptions|errors?|usage|help|default|allowed)\b/i;
const NOT_OURS = /`[^`]+`|gap\.[a-z-]+|input\.[a-z-]+|Stays as now|--[a-z-]+|^ {2}(simulate|rates|schema|help) /gm;

describe('the language', () => {
  test.each<[string, string[], Record<string, string>, string]>([
    ['--lang', ['--lang', 'sv'], { LANG: 'fi_FI.UTF-8' }, 'Lagen kontrollerad'],
    ['--lang=', ['--lang=fi'], {}, 'Laki tarkistettu'],
    ['ETUUSPOLKU_LANG before the others', [], { ETUUSPOLKU_LANG: 'fi', LC_ALL: 'sv_FI' }, 'Laki tarkistettu'],
    ['LC_ALL before LC_MESSAGES', [], { LC_ALL: 'sv_FI.UTF-8', LC_MESSAGES: 'fi_FI' }, 'Lagen kontrollerad'],
    ['LC_MESSAGES before LANG', [], { LC_MESSAGES: 'fi_FI', LANG: 'en_GB' }, 'Laki tarkistettu'],
    ['LANG', [], { LANG: 'fi' }, 'Laki tarkistettu'],
    ['a language that is not there', [], { LANG: 'de_DE.UTF-8' }, 'Law as checked'],
    ['none', [], {}, 'Law as checked'],
  ])('follows %s', async (_, flags, env, text) => {
    const { stdout } = await etuuspolku(['simulate', '-', ...flags], { input: STAYS, env });
    expect(stdout).toContain(text);
  });

  test.each(['fi', 'sv'])('no English in %s, whatever is printed', async (lang) => {
    const runs = await Promise.all([
      etuuspolku(['simulate', '-', '--days', '--explain', '--lang', lang], { input: GAP }),
      etuuspolku(['simulate', '-', '--lang', lang], { input: INVALID }),
      etuuspolku(['simulate', 'no-such-file', '--lang', lang]),
      etuuspolku(['simulate', '--lang', lang]),
      etuuspolku(['--lang', lang]),
      etuuspolku(['simulate', '--help', '--lang', lang]),
      etuuspolku(['rates', '--help', '--lang', lang]),
      etuuspolku(['rates', 'x', '--lang', lang]),
      etuuspolku(['--version', '--lang', lang]),
    ]);
    for (const { stdout, stderr } of runs) expect((stdout + stderr).replace(NOT_OURS, '')).not.toMatch(ENGLISH);
  });

  test('dates and amounts as Finnish and Swedish write them', async () => {
    const { stdout } = await etuuspolku(['simulate', '-', '--explain', '--lang', 'fi'], { input: GAP });
    expect(stdout).toContain('1.12.2026 – 31.12.2026');
    expect(stdout).toContain('23 päivää × 37,21\u00a0€ = 855,83\u00a0€');
  });

  test('JSON texts follow --lang alone', async () => {
    const messageOf = async (args: string[], env: Record<string, string>) => {
      const { stdout } = await etuuspolku(['simulate', '-', '--format', 'json', ...args], { input: GAP, env });
      return JSON.parse(stdout).paths[1].findings[0].message;
    };
    expect(await messageOf([], { LANG: 'fi_FI' })).toMatch(/^The client/);
    expect(await messageOf(['--lang', 'fi'], {})).toMatch(/^Asiakas/);
    expect(await messageOf(['--lang', 'sv'], {})).toMatch(/^Klienten/);
  });
});

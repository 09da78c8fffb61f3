/** How a result looks where it goes: lines are drawn where they can be shown, and narrow terminals get narrow blocks. */
import { describe, expect, test } from 'vitest';
import { lookFor } from '../../src/cli/look.js';
import { DRAWN, TYPED } from '../../src/report/explanation/tree.js';
import { emptyFolder, PROGRAM, shell } from './program.js';

test.each<[string, { isTTY?: boolean }, Record<string, string>, boolean]>([
  ['a terminal that says nothing of its letters', { isTTY: true }, {}, true],
  ['LANG=fi_FI.UTF-8', { isTTY: true }, { LANG: 'fi_FI.UTF-8' }, true],
  ['LANG=C.utf8', { isTTY: true }, { LANG: 'C.utf8' }, true],
  ['LANG=C', { isTTY: true }, { LANG: 'C' }, false],
  ['LANG=fi_FI, which is Latin-1', { isTTY: true }, { LANG: 'fi_FI' }, false],
  ['LC_ALL=POSIX before LANG', { isTTY: true }, { LC_ALL: 'POSIX', LANG: 'fi_FI.UTF-8' }, false],
  ['an empty LC_ALL', { isTTY: true }, { LC_ALL: '', LANG: 'fi_FI.UTF-8' }, true],
  ['TERM=dumb', { isTTY: true }, { TERM: 'dumb', LANG: 'fi_FI.UTF-8' }, false],
  ['a pipe', {}, { LANG: 'fi_FI.UTF-8' }, false],
])('%s', async (_, target, env, drawn) => {
  expect((await lookFor(target, env, undefined)).strokes).toBe(drawn ? DRAWN : TYPED);
});

describe.each([40, 60, 80, 120])('a terminal of %i columns', (columns) => {
  const shown = async (args: string, env: Record<string, string> = {}) => {
    const command = `stty cols ${columns}; "${process.execPath}" "${PROGRAM}" ${args}`;
    const { stdout } = await shell(`script -qec '${command}' /dev/null`, { env: { HOME: emptyFolder(), ...env } });
    return stdout.split(/\r?\n/);
  };

  test('days, findings and checkpoints keep to it', async () => {
    const lines = await shown('simulate scenarios/falls-ill-while-unemployed.yaml --no-color');
    expect(lines.length).toBeGreaterThan(100);
    // The table of months has no narrower form than about 55 columns.
    let isInTable = false;
    for (const line of lines) {
      if (/^ {20}/.test(line)) isInTable = true;
      if (!isInTable) expect(line.length, line).toBeLessThanOrEqual(columns);
      if (line.startsWith('Total')) isInTable = false;
    }
    // The whole of November in one line or two, each Monday under each.
    const november = lines.findIndex((line) => /^2026-11\?? +!? *!/.test(line));
    expect(lines.slice(november, november + 2).join('\n')).toContain('!!!!!!!');
  });

  test('nothing is drawn where the locale has no such letters', async () => {
    const args = 'compare scenarios/sickness-maximum.yaml --no-color';
    expect((await shown(args, { LANG: 'C' })).join('\n')).not.toMatch(/[─-▟]/);
    expect((await shown(args, { LANG: 'en_GB.UTF-8' })).join('\n')).toMatch(/[─█]/);
  });
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, etuuspolku } from './program.js';
import { GAP, INVALID, STAYS } from './scenarios.js';

/** Files in a folder of their own, by name. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = emptyFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

test('each finding is one line with its place, and the numbers come last', async () => {
  const cwd = folderOf({ 'gap.yaml': GAP, 'stays.yaml': STAYS });
  const { code, stdout, stderr } = await etuuspolku(['check', 'stays.yaml', 'gap.yaml', '--brief'], { cwd });
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  // 23 weekdays × 37.21 euros; the second path begins on line 12.
  expect(stdout.split('\n')[0]).toBe(
    'gap.yaml:12:5  GAP  gap.no-jobseeker-registration  2026-12-01 – 2026-12-31  31 days  €855.83 lost  path nothing',
  );
  expect(stdout).toMatch(/\n2 cases, 3 paths: 1 gap, 0 warnings, 0 notices\n$/);
});

test('a bad case stops no other, and a line of NDJSON keeps its number', async () => {
  const good = JSON.stringify({
    etuuspolku: 1,
    client: { birthDate: '1980-05-05' },
    horizon: { from: '2026-12', months: 1 },
    paths: [{ name: 'none', steps: [] }],
  });
  const cwd = folderOf({ 'bad.yaml': INVALID, 'lines.ndjson': `\n{}\n${good}\n` });
  const args = ['check', 'bad.yaml', 'missing.yaml', 'lines.ndjson', '--format', 'ndjson', '--fail-on', 'never'];
  const { code, stdout, stderr } = await etuuspolku(args, { cwd });
  expect(code).toBe(2);
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ scenario, line, status }) => [scenario.source, line, status])).toEqual([
    ['bad.yaml', null, 'invalid'],
    ['missing.yaml', null, 'invalid'],
    ['lines.ndjson', 2, 'invalid'],
    ['lines.ndjson', 3, 'ok'],
  ]);
  expect(lines[1].errors).toMatchObject([{ code: 'input.unreadable' }]);
  expect(stderr).toBe('4 cases, 1 path: 1 gap, 0 warnings, 0 notices; 3 invalid\n');
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { emptyFolder, node } from '../cli/program.js';

const BENCH = fileURLToPath(new URL('../../scripts/bench.mjs', import.meta.url));
const NAMES = ['simulate', 'help', 'check', 'yaml', 'threads', 'memory', 'horizon', 'plan'];

interface Row {
  readonly name: string;
  readonly what: string;
  readonly measured?: number;
  readonly missing?: string;
}

test('the bench measures every row or says why not, whatever the figures', async () => {
  const output = join(emptyFolder(), 'bench.json');
  const { code, stdout } = await node([BENCH, '--rounds', '1', '--cases', '2', '--memory', '20', '--output', output]);
  expect(code).toBe(0);
  const { rows } = JSON.parse(readFileSync(output, 'utf8')) as { rows: readonly Row[] };
  expect(rows.map(({ name }) => name)).toEqual(NAMES);
  for (const { what, measured, missing } of rows) {
    expect(stdout).toContain(what);
    expect(missing === undefined).toBe(Number.isFinite(measured));
  }
});

test.each([
  [['--rounds', '0'], '--rounds must be a whole number above 0, not “0”'],
  [['--only', 'nothing'], 'no row is called “nothing”'],
])('%j is refused', async (args, message) => {
  expect(await node([BENCH, ...args])).toEqual({ code: 2, stdout: '', stderr: `${message}\n` });
});

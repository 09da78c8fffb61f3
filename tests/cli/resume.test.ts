import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { caseLine, caseLines, stoppedBy } from './batchCases.js';
import { emptyFolder, etuuspolku } from './program.js';

const OPTIONS = ['--format', 'ndjson', '--brief', '--fail-on', 'warning', '-o', 'out.ndjson'];

/** A folder with cases, and what an undisturbed run makes of them. */
async function folderWith(count: number) {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'cases.ndjson'), caseLines(count));
  const run = (...options: readonly string[]) => etuuspolku(['check', 'cases.ndjson', ...OPTIONS, ...options], { cwd });
  const undisturbed = await run();
  const out = join(cwd, 'out.ndjson');
  const whole = readFileSync(out);
  return { cwd, run, undisturbed, out, whole };
}

test.each(['1', '2'])('a run that was killed goes on at its last whole line, with %s jobs', async (jobs) => {
  const { cwd, run, undisturbed, out, whole } = await folderWith(600);
  writeFileSync(out, '');
  const args = ['check', 'cases.ndjson', ...OPTIONS, '--resume', '--jobs', jobs];
  const killed = await stoppedBy('SIGKILL', args, cwd, () => statSync(out).size > whole.length / 3);
  expect(killed.signal).toBe('SIGKILL');
  expect(statSync(out).size).toBeLessThan(whole.length);
  const resumed = await run('--resume', '--jobs', jobs);
  expect(readFileSync(out).equals(whole)).toBe(true);
  expect(resumed).toEqual(undisturbed);
});

describe('--resume', () => {
  test.each([
    ['in the middle of a line', (whole: Buffer) => whole.subarray(0, Math.floor(whole.length / 2))],
    ['at the end of a line', (whole: Buffer) => whole.subarray(0, whole.indexOf(10, whole.length / 2) + 1)],
    ['in the first line', (whole: Buffer) => whole.subarray(0, 100)],
    ['one byte before the end', (whole: Buffer) => whole.subarray(0, -1)],
    ['nowhere', (whole: Buffer) => whole],
    ['before anything', () => Buffer.alloc(0)],
  ])('goes on with a file that was cut off %s', async (_, cut) => {
    const { run, undisturbed, out, whole } = await folderWith(20);
    writeFileSync(out, cut(whole));
    expect(await run('--resume')).toEqual(undisturbed);
    expect(readFileSync(out).equals(whole)).toBe(true);
  });

  test('counts what the earlier run has found for the exit code', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'cases.ndjson'), `{}\n${caseLine(1)}\n${caseLine(2)}\n`);
    const args = ['check', 'cases.ndjson', '--format', 'ndjson', '-o', 'out.ndjson'];
    const first = await etuuspolku(args, { cwd });
    expect(first).toMatchObject({ code: 2, stderr: expect.stringContaining('3 cases') });
    expect(await etuuspolku([...args, '--resume'], { cwd })).toEqual(first);
  });

  test('works for one part of a batch', async () => {
    const { run, out } = await folderWith(20);
    await run('--shard', '2/3');
    const part = readFileSync(out);
    writeFileSync(out, part.subarray(0, part.length / 2));
    expect((await run('--shard', '2/3', '--resume')).stderr).toContain('7 cases');
    expect(readFileSync(out).equals(part)).toBe(true);
  });

  test.each<[string, string[], (text: string) => string, number]>([
    ['of other options', ['--safety-net'], (text) => text, 20],
    ['of another file', [], (text) => text.replaceAll('cases.ndjson', 'other.ndjson'), 1],
    ['of other cases', [], (text) => text.replaceAll('T-20', 'T-21'), 20],
    ['with a line too many', [], (text) => `${text + text.split('\n')[0]}\n`, 21],
    ['with a line too few', [], (text) => text.split('\n').slice(1).join('\n'), 1],
    ['that is something else', [], () => 'my notes\n', 1],
    ['that is something else without an end', [], () => 'my notes', 1],
  ])('refuses a file %s, and leaves it alone', async (_, options, change, line) => {
    const { run, out, whole } = await folderWith(20);
    const changed = change(whole.toString());
    writeFileSync(out, changed);
    const { code, stderr } = await run('--resume', ...options);
    expect(code).toBe(2);
    expect(stderr).toContain(
      `Cannot go on with out.ndjson: its line ${line} is not what these cases and options give.`,
    );
    expect(readFileSync(out, 'utf8')).toBe(changed);
  });

  test.each([
    ['without a file', ['--format', 'ndjson']],
    ['in another format', ['-o', 'out']],
  ])('%s is refused', async (_, options) => {
    const ended = await etuuspolku(['check', '-', '--resume', ...options], { input: caseLine(1), cwd: emptyFolder() });
    expect(ended).toEqual({ code: 2, stdout: '', stderr: '--resume goes with --output FILE and --format ndjson.\n' });
  });

  test('refuses a device', async () => {
    const args = ['check', '-', '--resume', '--format', 'ndjson', '-o', '/dev/null'];
    const { code, stderr } = await etuuspolku(args, { input: caseLine(1) });
    expect(code).toBe(2);
    expect(stderr).toBe('Cannot write /dev/null: it is no regular file, which --resume needs.\n');
  });
});

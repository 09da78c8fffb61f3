/** `simulate --watch` as a process beside an editor. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { emptyFolder, etuuspolku, PROGRAM } from './program.js';
import { STAYS } from './scenarios.js';

/** Registered only from 14.12.: 14 × 37.21. */
const LATER = STAYS.replace('from: 2026-12-01 }]', 'from: 2026-12-14 }]');
const BROKEN = STAYS.replace('from: 2026-12-01 }]', 'from: 2026-02-30 }]');
const WAITING = 'Watching for changes; q ends.\n';
const CLEARED = '\u001b[2J';

interface Watched {
  readonly child: ChildProcessWithoutNullStreams;
  readonly file: string;
  out(): string;
  err(): string;
  /** Resolves when the text has come so many times. */
  seen(text: string, times?: number): Promise<void>;
  ended(): Promise<{ code: number | null; signal: string | null }>;
}

function watched(text = STAYS, ...args: readonly string[]): Watched {
  const folder = emptyFolder();
  const file = join(folder, 'case.yaml');
  writeFileSync(file, text);
  const child = spawn(process.execPath, [PROGRAM, 'simulate', file, '--watch', ...args], {
    env: { PATH: process.env.PATH },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const end = new Promise<{ code: number | null; signal: string | null }>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal }));
  });
  return {
    child,
    file,
    out: () => out,
    err: () => err,
    seen: (wanted, times = 1) =>
      expect.poll(() => (out + err).split(wanted).length - 1, { timeout: 15_000 }).toBeGreaterThanOrEqual(times),
    ended: () => end,
  };
}

describe('--watch', () => {
  test('computes anew at each save, and ends at q', async () => {
    const run = watched();
    await run.seen(WAITING);
    expect(run.out()).toContain('855.83');
    writeFileSync(run.file, LATER);
    await run.seen(WAITING, 2);
    expect(run.out()).toContain('520.94');
    expect(run.out()).not.toContain(CLEARED);
    run.child.stdin.write('q');
    expect(await run.ended()).toEqual({ code: 0, signal: null });
  });

  test('sees a file that an editor has put in the place of the old one', async () => {
    const run = watched();
    await run.seen(WAITING);
    writeFileSync(`${run.file}.new`, LATER);
    renameSync(`${run.file}.new`, run.file);
    await run.seen('520.94');
  });

  test('keeps the last good result while the file is broken, and says so', async () => {
    const run = watched();
    await run.seen(WAITING);
    const good = run.out();
    writeFileSync(run.file, BROKEN);
    await run.seen('The last result without errors stands above.');
    expect(run.err()).toContain('input.no-such-date');
    expect(run.out()).toBe(good);
    writeFileSync(run.file, LATER);
    await run.seen('520.94');
    run.child.stdin.write('q');
    expect(await run.ended()).toEqual({ code: 0, signal: null });
  });

  test('begins with a broken file and waits for a better one', async () => {
    const run = watched(BROKEN);
    await run.seen(WAITING);
    expect(run.out()).toBe('');
    writeFileSync(run.file, STAYS);
    await run.seen('855.83');
  });

  test('goes on when its input has ended, and ends at an interrupt with 130', async () => {
    const run = watched();
    run.child.stdin.end();
    await run.seen(WAITING);
    writeFileSync(run.file, LATER);
    await run.seen('520.94');
    run.child.kill('SIGINT');
    expect(await run.ended()).toEqual({ code: 130, signal: null });
  });

  test('standard input cannot be watched', async () => {
    expect(await etuuspolku(['simulate', '-', '--watch'], { input: STAYS })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Standard input (-) cannot be watched. Name a file.\n',
    });
  });

  test.each([
    ['q', 0],
    ['\u0003', 130],
  ])('on a terminal it clears before the result, and %j ends it', async (key, code) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'case.yaml'), STAYS);
    const command = `"${process.execPath}" "${PROGRAM}" simulate case.yaml --watch; echo "ended with $?"`;
    const child = spawn('bash', ['--norc', '-c', 'script -qec "$1" /dev/null', 'bash', command], {
      cwd: folder,
      env: { PATH: process.env.PATH },
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    await expect.poll(() => out, { timeout: 15_000 }).toContain('q ends.');
    expect(out).toContain(CLEARED);
    child.stdin.write(key);
    await expect.poll(() => out, { timeout: 15_000 }).toContain(`ended with ${code}`);
  });
});

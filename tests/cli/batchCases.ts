import { spawn } from 'node:child_process';
import { PROGRAM } from './program.js';

/** A short scenario on one line, told apart by its reference. */
export function caseLine(number: number): string {
  return JSON.stringify({
    etuuspolku: 1,
    reference: `T-${number}`,
    client: { birthDate: '1980-05-05' },
    horizon: { from: '2026-12', months: 1 },
    paths: [{ name: 'stay', steps: [{ situation: 'jobseeker', from: '2026-12-01' }] }],
  });
}

/** So many cases as NDJSON. */
export function caseLines(count: number): string {
  return Array.from({ length: count }, (_, index) => `${caseLine(index + 1)}\n`).join('');
}

export interface Stopped {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stderr: string;
}

/** Runs the program until standard output or the probe says that it is well on its way, then sends it a signal. */
export async function stoppedBy(
  signal: NodeJS.Signals,
  args: readonly string[],
  cwd: string,
  isOnItsWay: () => boolean,
): Promise<Stopped> {
  const child = spawn(process.execPath, [PROGRAM, ...args], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  const err: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  const ended = new Promise<Stopped>((resolve) =>
    child.on('close', (code, by) => resolve({ code, signal: by, stderr: Buffer.concat(err).toString() })),
  );
  // Once: a second signal of the kind kills.
  const probe = setInterval(() => {
    if (!isOnItsWay()) return;
    clearInterval(probe);
    child.kill(signal);
  }, 5);
  const stopped = await ended;
  clearInterval(probe);
  return stopped;
}

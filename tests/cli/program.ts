import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const PROGRAM = fileURLToPath(new URL('../../bin/etuuspolku.js', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Surroundings {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Runs the real program as a shell would, in an environment that says nothing. */
export function etuuspolku(args: readonly string[], surroundings: Surroundings = {}): Promise<Ended> {
  return node([PROGRAM, ...args], surroundings);
}

/** Runs Node in an environment that says nothing. */
export function node(args: readonly string[], surroundings: Surroundings = {}): Promise<Ended> {
  return ended(process.execPath, args, surroundings);
}

/** Runs a shell command in which `etuuspolku` is the real program. */
export function shell(command: string, surroundings: Surroundings = {}): Promise<Ended> {
  const define = `etuuspolku() { "${process.execPath}" "${PROGRAM}" "$@"; }`;
  return ended('bash', ['--norc', '-o', 'pipefail', '-c', `${define}; ${command}`], surroundings);
}

/** An empty folder that goes when the test ends. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'etuuspolku-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function ended(file: string, args: readonly string[], { input = '', env = {}, cwd }: Surroundings): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { env: { PATH: process.env.PATH, ...env }, ...(cwd && { cwd }) });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
  });
}

// The hash that tells the rules of one build from those of another. Figures of law are left out: a result is
// hashed with those that it read, so that a new amount of one benefit leaves the results of the others alone.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SOURCES = fileURLToPath(new URL('../src/', import.meta.url));

/** What decides a result. */
const FOLDERS = ['calendar', 'money', 'law', 'scenario/normalise', 'simulation', 'payments', 'safety-net', 'findings'];

/** Of `law/rates`, only what reads the tables; the others hold figures. */
export const TABLES = 'law/rates/';
export const READERS = [
  'bounds.ts',
  'editions.ts',
  'engineValue.ts',
  'evaluation.ts',
  'figure.ts',
  'index.ts',
  'lawInForce.ts',
  'readLog.ts',
  'reform.ts',
];

/** SHA-256 over path and text of each source; line ends do not count. */
export function rulesHash() {
  const hash = createHash('sha256');
  for (const path of rulePaths()) {
    const text = readFileSync(`${SOURCES}${path}`, 'utf8').replaceAll('\r\n', '\n');
    hash.update(`${path}\0${text}\0`);
  }
  return hash.digest('hex');
}

/** Paths below `src`, in one order on every machine. */
export function rulePaths() {
  return readdirSync(SOURCES, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && FOLDERS.some((folder) => path.startsWith(`${folder}/`)))
    .filter((path) => !path.startsWith(TABLES) || READERS.includes(path.slice(TABLES.length)))
    .sort();
}

import { byBytes } from './byBytes.js';

export function isGlob(path: string): boolean {
  return /[*?[\]{}]/.test(path);
}

/** The files and folders that match, by the bytes of their paths, as a shell would list them. */
export async function expandGlob(pattern: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  const segments = pattern.split('/');
  const first = segments.findIndex(isGlob);
  // What stands before the pattern is kept as it was typed, and what is left out counts from there.
  const before = segments.slice(0, first).map((segment) => `${segment}/`);
  const found = await glob(segments.slice(first).join('/'), {
    cwd: before.join('') || '.',
    onlyFiles: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: '**/node_modules/**',
  });
  return found.map((path) => `${before.join('')}${path.replace(/\/$/, '')}`).sort(byBytes);
}

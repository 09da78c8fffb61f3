import { relative, resolve } from 'node:path';

/** A file as named from the folder, with `/` on every system; one outside the folder as it was named. */
export function relativeFile(source: string, folder: string): string {
  const path = relative(folder, resolve(folder, source)).replaceAll('\\', '/');
  return path === '' || path.startsWith('../') ? source : path;
}

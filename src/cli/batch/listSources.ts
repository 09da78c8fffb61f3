import { realpath, stat } from 'node:fs/promises';
import { STANDARD_INPUT } from '../inputFile.js';
import { errorCode } from './errorCode.js';
import { entriesOf, type FolderEntry } from './folderEntries.js';
import { expandGlob, isGlob } from './globs.js';
import { isLinesName } from './scenarioNames.js';
import { NO_SCENARIO, NOTHING_MATCHES, type Source } from './source.js';

interface Seen {
  /** The real paths of the files and folders met so far. */
  readonly met: Set<string>;
  /** The real path of the file that the results go to. */
  readonly results: string | undefined;
}

/**
 * What the arguments name, in their order, and within a folder by the bytes of the names. Each file and each folder
 * counts once, by whichever names it is reached, so that a circle of symbolic links ends.
 * @param results a file that is none of the cases of its folder
 */
export async function listSources(paths: readonly string[], results?: string): Promise<readonly Source[]> {
  const sources: Source[] = [];
  const seen: Seen = {
    met: new Set(),
    results: results === undefined ? undefined : await realpath(results).catch(() => undefined),
  };
  for (const path of paths) {
    const named = await namedBy(path);
    if (named.length === 0) sources.push({ kind: 'unreadable', path, why: NOTHING_MATCHES });
    for (const each of named) await addNamed(each, sources, seen);
  }
  return sources;
}

/** The argument itself where it exists or is no glob, else what it matches. */
async function namedBy(path: string): Promise<readonly string[]> {
  if (!isGlob(path)) return [path];
  const exists = await stat(path).then(
    () => true,
    () => false,
  );
  return exists ? [path] : expandGlob(path);
}

async function addNamed(path: string, sources: Source[], seen: Seen): Promise<void> {
  if (path === STANDARD_INPUT) {
    sources.push({ kind: 'stream', path });
    return;
  }
  try {
    const found = await stat(path);
    if (found.isDirectory()) {
      if (!(await walk(path, sources, seen))) sources.push({ kind: 'unreadable', path, why: NO_SCENARIO });
    } else if (!found.isFile()) sources.push({ kind: 'stream', path });
    else if (isNew(await realpath(path), seen)) sources.push(fileSource(path, found.size));
  } catch (error) {
    sources.push({ kind: 'unreadable', path, why: errorCode(error) });
  }
}

/** Adds what a folder holds; false when there is nothing in it to read. */
async function walk(folder: string, sources: Source[], seen: Seen): Promise<boolean> {
  const real = await realpath(folder);
  if (!isNew(real, seen)) return true;
  const entries = await entriesOf(folder);
  let holdsAny = false;
  for (const entry of entries) holdsAny = (await addEntry(entry, real, sources, seen)) || holdsAny;
  return holdsAny;
}

async function addEntry(entry: FolderEntry, realFolder: string, sources: Source[], seen: Seen): Promise<boolean> {
  const { path, name, kind, isLink, bytes, why } = entry;
  if (kind === 'unreadable') sources.push({ kind, path, why });
  else if (kind === 'folder') return walk(path, sources, seen).catch((error) => addUnreadable(path, error, sources));
  else {
    const real = isLink ? await realpath(path) : `${realFolder}/${name}`;
    if (real !== seen.results && isNew(real, seen)) sources.push(fileSource(path, bytes));
  }
  return true;
}

function addUnreadable(path: string, error: unknown, sources: Source[]): boolean {
  sources.push({ kind: 'unreadable', path, why: errorCode(error) });
  return true;
}

function fileSource(path: string, bytes: number): Source {
  return isLinesName(path) ? { kind: 'lines', path, bytes } : { kind: 'file', path };
}

function isNew(real: string, seen: Seen): boolean {
  if (seen.met.has(real)) return false;
  seen.met.add(real);
  return true;
}

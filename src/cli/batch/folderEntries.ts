import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { byBytes } from './byBytes.js';
import { errorCode } from './errorCode.js';
import { isLinesName, isPassedOver, isScenarioName } from './scenarioNames.js';

/** What of a folder counts. */
export interface FolderEntry {
  readonly path: string;
  readonly name: string;
  readonly kind: 'folder' | 'file' | 'unreadable';
  readonly isLink: boolean;
  /** Of a file with many cases. */
  readonly bytes: number;
  /** Of what is unreadable: the code of the system's error. */
  readonly why: string;
}

/**
 * The folders in a folder and the files that are taken for scenarios, by the bytes of their names.
 * @throws an error of the file system
 */
export async function entriesOf(folder: string): Promise<readonly FolderEntry[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const counting = entries.filter((each) => !isPassedOver(each.name) && mayCount(each));
  counting.sort((a, b) => byBytes(a.name, b.name));
  const found: FolderEntry[] = [];
  for (const entry of counting) {
    const path = folder.endsWith('/') ? `${folder}${entry.name}` : `${folder}/${entry.name}`;
    const looked = await look(entry, path);
    if (looked !== undefined) found.push({ path, name: entry.name, isLink: entry.isSymbolicLink(), ...looked });
  }
  return found;
}

/** A link may lead to a folder whatever its name is; pipes and devices are nothing to look for in a folder. */
function mayCount(entry: Dirent): boolean {
  return entry.isDirectory() || entry.isSymbolicLink() || (entry.isFile() && isScenarioName(entry.name));
}

async function look(entry: Dirent, path: string): Promise<Pick<FolderEntry, 'kind' | 'bytes' | 'why'> | undefined> {
  if (entry.isDirectory()) return { kind: 'folder', bytes: 0, why: '' };
  // The plain file, by far the most frequent, costs no call.
  if (entry.isFile() && !isLinesName(entry.name)) return { kind: 'file', bytes: 0, why: '' };
  try {
    const target = await stat(path);
    if (target.isDirectory()) return { kind: 'folder', bytes: 0, why: '' };
    return target.isFile() && isScenarioName(entry.name) ? { kind: 'file', bytes: target.size, why: '' } : undefined;
  } catch (error) {
    const why = errorCode(error);
    return isScenarioName(entry.name) ? { kind: 'unreadable', bytes: 0, why } : undefined;
  }
}

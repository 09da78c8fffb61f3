import type { DocumentPath } from './defect.js';
import type { FormDefect } from './issues.js';
import { isMapping, valueAt } from './values.js';

/** Misspelt keys that are read as the key meant. */
export interface Repairs {
  readonly renamed: { readonly parent: DocumentPath; readonly written: string; readonly meant: string }[];
}

/** The defects whose near spelling can be put in their place; two keys are never read as the same one. */
export function repairsOf(document: unknown, found: readonly FormDefect[]): FormDefect[] {
  const taken = new Set<string>();
  return found.filter(({ defect, path, suggestion }) => {
    if (suggestion === undefined) return false;
    if (defect.code !== 'input.unknown-key') return true;
    const target = JSON.stringify([...path.slice(0, -1), suggestion]);
    if (taken.has(target) || valueAt(document, JSON.parse(target)) !== undefined) return false;
    taken.add(target);
    return true;
  });
}

/** Puts the near spellings into the document and notes the renamed keys. */
export function applyRepairs(document: unknown, found: readonly FormDefect[], repairs: Repairs): void {
  for (const { defect, path, suggestion } of found) {
    const parent = valueAt(document, path.slice(0, -1));
    const key = path.at(-1) as string;
    if (!isMapping(parent) || suggestion === undefined) continue;
    if (defect.code === 'input.unknown-key') {
      parent[suggestion] = parent[key];
      delete parent[key];
      repairs.renamed.push({ parent: path.slice(0, -1), written: key, meant: suggestion });
    } else parent[key] = suggestion;
  }
}

/** The path with every mended key as it stands in the text. */
export function writtenPath(path: DocumentPath, { renamed }: Repairs): DocumentPath {
  return path.map((segment, i) => {
    const rename = renamed.find(({ parent, meant }) => meant === segment && isPrefix(parent, path, i));
    return rename ? rename.written : segment;
  });
}

function isPrefix(parent: DocumentPath, path: DocumentPath, length: number): boolean {
  return parent.length === length && parent.every((segment, i) => segment === path[i]);
}

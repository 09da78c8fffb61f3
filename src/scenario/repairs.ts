import type { DocumentPath } from './defect.js';
import type { FormDefect } from './issues.js';
import { isMapping, valueAt } from './values.js';

/** Misspelt keys by the path at which they are read as the key meant; see {@link placeOf}. */
export type Repairs = Map<string, string>;

/** The defects whose near spelling can be put in their place; two keys are never read as the same one. */
export function repairsOf(document: unknown, found: readonly FormDefect[]): FormDefect[] {
  const taken = new Set<string>();
  return found.filter(({ defect, path, suggestion }) => {
    if (suggestion === undefined) return false;
    if (defect.code !== 'input.unknown-key') return true;
    const target = [...path.slice(0, -1), suggestion];
    if (taken.has(placeOf(target)) || valueAt(document, target) !== undefined) return false;
    taken.add(placeOf(target));
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
      repairs.set(placeOf([...path.slice(0, -1), suggestion]), key);
    } else parent[key] = suggestion;
  }
}

/** The path with every mended key as it stands in the text. */
export function writtenPath(path: DocumentPath, repairs: Repairs): DocumentPath {
  if (repairs.size === 0) return path;
  return path.map((segment, i) => repairs.get(placeOf(path.slice(0, i + 1))) ?? segment);
}

function placeOf(path: DocumentPath): string {
  return JSON.stringify(path);
}

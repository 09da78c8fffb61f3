import type { Defect, DocumentPath } from './defect.js';
import type { PartialScenario } from './partial.js';
import { isMapping, valueAt } from './values.js';

/** The document without what the defects name; see {@link PartialScenario}. The document itself is changed. */
export function pruned(document: unknown, defects: readonly Defect[]): PartialScenario {
  if (!isMapping(document)) return {};
  for (const { code, place } of defects) {
    if (!('path' in place)) continue;
    const { path } = place;
    if (isUndecided(path)) pruneUndecided(document, path.slice(0, -1));
    else if (code === 'input.unknown-key') drop(document, path);
    else if (code !== 'input.missing-key') blank(document, path);
  }
  return document as PartialScenario;
}

/** Without its situation or decision nobody knows which fields an item may have. */
export function isUndecided(path: DocumentPath): boolean {
  const last = path.at(-1);
  return last === 'situation' || (last === 'decision' && path[0] === 'history');
}

/** Only the period of an undecided item has been looked at. */
function pruneUndecided(document: unknown, path: DocumentPath): void {
  const item = valueAt(document, path);
  if (!isMapping(item)) return;
  for (const key of Object.keys(item)) if (key !== 'from' && key !== 'to') delete item[key];
}

function drop(document: unknown, path: DocumentPath): void {
  const parent = valueAt(document, path.slice(0, -1));
  if (isMapping(parent)) delete parent[path.at(-1) as string];
}

function blank(document: unknown, path: DocumentPath): void {
  const parent = valueAt(document, path.slice(0, -1)) as Record<string | number, unknown> | undefined;
  if (typeof parent === 'object' && parent !== null) parent[path.at(-1) as string | number] = undefined;
}

import { type Defect, type DocumentPath, defectAt } from './defect.js';
import { MAX_ITEMS } from './limits.js';
import { isMapping } from './values.js';

/** Lists of more items than a case can have; their items could take hours to simulate. */
export function longLists(text: string, raw: unknown): Defect[] {
  // An item takes two characters at least.
  return text.length > 2 * MAX_ITEMS ? [...longListsIn(raw, [])] : [];
}

function* longListsIn(value: unknown, path: DocumentPath): Generator<Defect> {
  if (Array.isArray(value)) {
    if (value.length > MAX_ITEMS)
      yield defectAt('input.too-many-items', path, { found: value.length, limit: MAX_ITEMS });
    else for (const [i, item] of value.entries()) yield* longListsIn(item, [...path, i]);
  } else if (isMapping(value)) for (const key of Object.keys(value)) yield* longListsIn(value[key], [...path, key]);
}

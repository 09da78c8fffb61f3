import type { DocumentPath } from './defect.js';

/** What stands at a path of a parsed document; undefined when nothing does. */
export function valueAt(raw: unknown, path: DocumentPath): unknown {
  let value = raw;
  for (const segment of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = (value as Record<string | number, unknown>)[segment];
  }
  return value;
}

export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type { DocumentPath } from './defect.js';
import { safeText, shown } from './shown.js';
import { isMapping, valueAt } from './values.js';

/** A path as people write it: `paths[stay].steps[0].to`, list items by their name where they have one. */
export function pathText(raw: unknown, path: DocumentPath): string {
  return path
    .map((segment, i) => segmentText(raw, path.slice(0, i), segment))
    .join('')
    .replace(/^\./, '');
}

function segmentText(raw: unknown, parent: DocumentPath, segment: string | number): string {
  if (typeof segment === 'string') return `.${safeText(segment)}`;
  return `[${nameOf(valueAt(raw, parent), segment) ?? segment}]`;
}

/** The name of a list item, if it can stand for the item: of one line, without brackets, no number, its own. */
function nameOf(list: unknown, index: number): string | undefined {
  if (!Array.isArray(list)) return undefined;
  const names = list.map((item: unknown) => (isMapping(item) ? item.name : undefined));
  const name = names[index];
  if (typeof name !== 'string' || shown(name) !== name || /[[\]]|^\d*$/.test(name)) return undefined;
  return names.indexOf(name) === names.lastIndexOf(name) ? name : undefined;
}

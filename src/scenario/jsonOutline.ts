import { type Defect, defectAtOffset } from './defect.js';
import { MAX_DEPTH, MAX_VALUES } from './limits.js';

/** How many keys the text writes, and where it nests too deep or holds too much: `JSON.parse` tells neither. */
export function outline(text: string): { colons: number; refused?: Defect } {
  let colons = 0;
  let depth = 0;
  let values = 1;
  for (let i = 0; i < text.length; i += 1) {
    switch (text.charCodeAt(i)) {
      case 0x22:
        i = endOfString(text, i);
        break;
      case 0x3a:
        colons += 1;
        break;
      case 0x5b:
      case 0x7b:
        depth += 1;
        if (depth > MAX_DEPTH) return { colons, refused: defectAtOffset('input.too-deep', i, { limit: MAX_DEPTH }) };
        values += 1;
        break;
      case 0x2c:
        values += 1;
        if (values > MAX_VALUES) {
          return { colons, refused: defectAtOffset('input.too-many-values', i, { limit: MAX_VALUES }) };
        }
        break;
      case 0x5d:
      case 0x7d:
        depth -= 1;
    }
  }
  return { colons };
}

function endOfString(text: string, start: number): number {
  let i = start + 1;
  for (; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x22) break;
    if (code === 0x5c) i += 1;
  }
  return i;
}

/** The keys of every mapping inside a parsed document; fewer than the text writes when one is written twice. */
export function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) count += keysIn(item);
    return count;
  }
  for (const key of Object.keys(value)) count += 1 + keysIn((value as Record<string, unknown>)[key]);
  return count;
}

import { type Defect, type DocumentPath, defectAt, defectAtOffset, defectOnKey } from './defect.js';
import { identityCodesIn } from './identityCode.js';

/**
 * Identity codes anywhere in the file, comments and keys included. What an escape hides in the text is found
 * in the parsed document.
 */
export function identityDefects(text: string, raw: unknown): Defect[] {
  const written = identityCodesIn(text);
  const defects = written.map(({ start }) => defectAtOffset('input.identity-code', start, {}));
  return text.includes('\\') ? [...defects, ...hiddenCodes(new Set(written.map(({ code }) => code)), raw)] : defects;
}

function hiddenCodes(written: ReadonlySet<string>, raw: unknown): Defect[] {
  const seen = new Set<object>();
  const found: Defect[] = [];

  function isHidden(value: string): boolean {
    return identityCodesIn(value).some(({ code }) => !written.has(code));
  }

  function search(value: unknown, path: DocumentPath): void {
    if (typeof value === 'string' && isHidden(value)) found.push(defectAt('input.identity-code', path, {}));
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    for (const [key, inner] of Object.entries(value)) {
      const innerPath = [...path, Array.isArray(value) ? Number(key) : key];
      if (isHidden(key)) found.push(defectOnKey('input.identity-code', innerPath, {}));
      search(inner, innerPath);
    }
  }

  search(raw, []);
  return found;
}

import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type Defect, defectAtOffset } from './defect.js';
import { jsonTree } from './jsonTree.js';
import { MAX_DEPTH } from './limits.js';
import { type Parsed, unparsed } from './parsed.js';
import { safeText } from './shown.js';

/** Parses JSON. Every key written twice is reported, the last one counts. */
export function parseJson(text: string): Parsed {
  const { colons, tooDeepAt } = outline(text);
  if (tooDeepAt !== undefined) return unparsed(defectAtOffset('input.too-deep', tooDeepAt, { limit: MAX_DEPTH }));
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return unparsed(syntaxDefect(text));
  }
  const tree = () => jsonTree(text);
  return { raw, defects: keysIn(raw) === colons ? [] : duplicates(tree()), tree };
}

function syntaxDefect(text: string): Defect {
  if (text.trim() === '') return defectAtOffset('input.empty-document', 0, {});
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  const reason = first ? inWords(printParseErrorCode(first.error)) : 'malformed JSON';
  return defectAtOffset('input.syntax', first?.offset ?? 0, { reason: safeText(reason) });
}

/** `CloseBraceExpected` as `close brace expected`. */
function inWords(name: string): string {
  return name.replace(/\B[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}

function duplicates(tree: ReturnType<typeof jsonTree>): Defect[] {
  return tree.duplicates.map(({ path, offset }) =>
    defectAtOffset('input.duplicate-key', offset, { key: safeText(String(path.at(-1))) }),
  );
}

/** How many keys the text writes, and where it nests too deep: `JSON.parse` tells neither. */
function outline(text: string): { colons: number; tooDeepAt?: number } {
  let colons = 0;
  let depth = 0;
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
        if (depth > MAX_DEPTH) return { colons, tooDeepAt: i };
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

function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) count += keysIn(item);
    return count;
  }
  for (const key of Object.keys(value)) count += 1 + keysIn((value as Record<string, unknown>)[key]);
  return count;
}

import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type Defect, defectAtOffset } from './defect.js';
import { keysIn, outline } from './jsonOutline.js';
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

import { printParseErrorCode, visit } from 'jsonc-parser';
import { type Defect, defectAtOffset } from './defect.js';
import { keysIn, outline } from './jsonOutline.js';
import { jsonTree } from './jsonTree.js';
import { type Parsed, unparsed } from './parsed.js';
import { safeText } from './shown.js';
import { jsonReason } from './syntaxReasons.js';

/** Parses JSON. Every key written twice is reported, the last one counts. */
export function parseJson(text: string): Parsed {
  const { colons, refused } = outline(text);
  if (refused) return unparsed(refused);
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
  return firstError(text) ?? defectAtOffset('input.syntax', 0, { format: 'JSON', reason: 'other' });
}

/** The parser would go on and find others behind it, at any depth; it is stopped. */
function firstError(text: string): Defect | undefined {
  let first: Defect | undefined;
  const stop = new Error('stopped at the first error');
  const onError = (code: number, offset: number): never => {
    first = defectAtOffset('input.syntax', offset, {
      format: 'JSON',
      reason: jsonReason(printParseErrorCode(code)),
    });
    throw stop;
  };
  try {
    visit(text, { onError }, { disallowComments: true });
  } catch (error) {
    if (error !== stop) throw error;
  }
  return first;
}

function duplicates(tree: ReturnType<typeof jsonTree>): Defect[] {
  return tree.duplicates.map(({ path, offset }) =>
    defectAtOffset('input.duplicate-key', offset, { key: safeText(String(path.at(-1))) }),
  );
}

import { type Defect, type DocumentPath, defectAtOffset } from './defect.js';
import type { Diagnostic } from './diagnostic.js';
import { offsetOf, pathAt } from './documentTree.js';
import { withoutIdentityCodes } from './identityCode.js';
import { INPUT_CODES, type Severity } from './inputCodes.js';
import { MAX_TOLD } from './limits.js';
import type { Parsed } from './parsed.js';
import { pathText } from './pathText.js';
import { safeText } from './shown.js';
import { positionsIn } from './textPosition.js';

interface Placed {
  readonly defect: Defect;
  readonly offset: number;
  /** As it is written; undefined for a place in the text, whose path is looked up only when it is told. */
  readonly path?: DocumentPath;
  /** The place named by the setting in which it lies. */
  readonly setting?: string;
}

/** The defects with their places in the text, in its order; of very many only the first, and how many there are. */
export function diagnosed(
  defects: readonly Defect[],
  text: string,
  file: string,
  parsed: Parsed,
  asWritten: (path: DocumentPath) => DocumentPath = (path) => path,
): Diagnostic[] {
  const tree = parsed.tree?.();
  const { changes } = parsed;
  const positionOf = positionsIn(text);
  const shownFile = withoutIdentityCodes(file);

  function placed(defect: Defect): Placed {
    const { place } = defect;
    if ('offset' in place) return { defect, offset: place.offset };
    if ('setting' in place) return { defect, offset: 0, path: [], setting: place.setting };
    const path = asWritten(place.path);
    const setting = changes?.settingOf(path);
    const offset = tree ? offsetOf(tree, changes?.inFile(path) ?? path, place.on) : 0;
    return { defect, offset, path, ...(setting !== undefined && { setting }) };
  }

  function diagnostic({ defect, offset, path, setting }: Placed): Diagnostic {
    const { code, values } = defect;
    const { severity } = INPUT_CODES[code];
    const found = path ?? (tree ? pathAt(tree, offset) : []);
    const option = setting === undefined ? {} : { option: `--set ${safeText(setting)}` };
    const shownPath = pathText(parsed.raw, found);
    return { severity, code, file: shownFile, ...positionOf(offset), path: shownPath, ...option, values };
  }

  const all = defects.map(placed).sort(inOrder);
  return [...told(all, 'error'), ...told(all, 'warning')].sort(inOrder).map(diagnostic);
}

function inOrder(a: Placed, b: Placed): number {
  if (a.offset !== b.offset) return a.offset - b.offset;
  if (a.defect.code === b.defect.code) return 0;
  return a.defect.code < b.defect.code ? -1 : 1;
}

/** Those of one severity; where there are too many, the last one told says how many more there are. */
function told(all: readonly Placed[], severity: Severity): Placed[] {
  const own = all.filter(({ defect }) => INPUT_CODES[defect.code].severity === severity);
  const next = own[MAX_TOLD - 1];
  if (own.length <= MAX_TOLD || !next) return own;
  const code = severity === 'error' ? 'input.more-errors' : 'input.more-warnings';
  const more = defectAtOffset(code, next.offset, { count: own.length - (MAX_TOLD - 1) });
  return [...own.slice(0, MAX_TOLD - 1), { defect: more, offset: next.offset }];
}

import type { Day } from '../calendar/day.js';
import { withoutByteOrderMark } from './byteOrderMark.js';
import { contradictions } from './contradictions.js';
import { type Defect, type DocumentPath, defectAt } from './defect.js';
import type { Diagnostic } from './diagnostic.js';
import { offsetOf, pathAt } from './documentTree.js';
import { formOf } from './form.js';
import { withoutIdentityCodes } from './identityCode.js';
import { identityDefects } from './identityDefects.js';
import { INPUT_CODES } from './inputCodes.js';
import type { Loaded } from './loaded.js';
import { locatorIn } from './locate.js';
import { normalise } from './normalise.js';
import { parse } from './parse.js';
import type { Parsed } from './parsed.js';
import { pathText } from './pathText.js';
import { kindOf } from './shown.js';
import { positionsIn } from './textPosition.js';
import { isMapping } from './values.js';

/** As `loadScenario`, for a text with which something may be wrong: every defect with its place. */
export function examinedScenario(text: string, file: string, today: Day | undefined): Loaded {
  const source = withoutByteOrderMark(text);
  const parsed = parse(source, file);
  const locate = locatorIn(source, parsed);
  if (!parsed.tree || !isMapping(parsed.raw)) {
    const defects = [...parsed.defects, ...notAMapping(parsed), ...identityDefects(source, parsed.raw)];
    return { facts: null, raw: parsed.raw, diagnostics: diagnosed(defects, source, file, parsed), locate };
  }
  const form = formOf(parsed.raw);
  const defects = [
    ...parsed.defects,
    ...identityDefects(source, parsed.raw),
    ...form.defects,
    ...contradictions(form.partial),
  ];
  const isFit = form.scenario !== undefined && !defects.some(({ code }) => INPUT_CODES[code].severity === 'error');
  return {
    facts: isFit ? normalise(form.scenario, today) : null,
    raw: parsed.raw,
    diagnostics: defects.length === 0 ? [] : diagnosed(defects, source, file, parsed, form.asWritten),
    locate,
  };
}

function notAMapping({ raw, tree }: Parsed): Defect[] {
  if (!tree) return [];
  if (raw === null || raw === undefined) return [defectAt('input.empty-document', [], {})];
  return [defectAt('input.not-a-mapping', [], { kind: kindOf(raw) })];
}

/** The defects with their places in the text, in its order. */
function diagnosed(
  defects: readonly Defect[],
  text: string,
  file: string,
  parsed: Parsed,
  asWritten: (path: DocumentPath) => DocumentPath = (path) => path,
): Diagnostic[] {
  const tree = parsed.tree?.();
  const positionOf = positionsIn(text);
  const shownFile = withoutIdentityCodes(file);
  const diagnostics = defects.map(({ code, place, values }): Diagnostic => {
    const path = 'path' in place ? asWritten(place.path) : tree ? pathAt(tree, place.offset) : [];
    const offset = 'offset' in place ? place.offset : tree ? offsetOf(tree, path, place.on) : 0;
    const { severity } = INPUT_CODES[code];
    return { severity, code, file: shownFile, ...positionOf(offset), path: pathText(parsed.raw, path), values };
  });
  return diagnostics.sort((a, b) => a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1));
}

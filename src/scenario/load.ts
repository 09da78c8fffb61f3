import type { Day } from '../calendar/day.js';
import { contradictions } from './contradictions.js';
import { type Defect, type DocumentPath, defectAt } from './defect.js';
import type { Diagnostic } from './diagnostic.js';
import { type DocumentTree, offsetOf, pathAt } from './documentTree.js';
import type { CaseFacts } from './facts.js';
import { formOf } from './form.js';
import { withoutIdentityCodes } from './identityCode.js';
import { identityDefects } from './identityDefects.js';
import { INPUT_CODES } from './inputCodes.js';
import { normalise } from './normalise.js';
import { parse } from './parse.js';
import type { Parsed } from './parsed.js';
import { pathText } from './pathText.js';
import { kindOf } from './shown.js';
import { positionsIn, type TextPosition } from './textPosition.js';
import { isMapping } from './values.js';

/** Where a part of the document stands, or the nearest thing around it that is written down. */
export type Locate = (path: DocumentPath) => TextPosition;

export interface Loaded {
  /** Null when anything is in error. */
  readonly facts: CaseFacts | null;
  /** The parsed document; undefined when it could not be parsed. */
  readonly raw: unknown;
  /** In order of line and column. */
  readonly diagnostics: readonly Diagnostic[];
  /** Looked up when asked. */
  readonly locate: Locate;
}

/**
 * Reads one scenario from its text and reports every defect at once; never throws for what a user can mend.
 * @param file names the text in messages, without identity codes; JSON when it ends in `.json` or `.ndjson`, else YAML
 * @param options.today the day that counts as today; by default the first simulated day
 */
export function loadScenario(text: string, file: string, options: { readonly today?: Day } = {}): Loaded {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
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
    facts: isFit ? normalise(form.scenario, options.today) : null,
    raw: parsed.raw,
    diagnostics: defects.length === 0 ? [] : diagnosed(defects, source, file, parsed, form.asWritten),
    locate,
  };
}

function locatorIn(text: string, { tree: treeOf }: Parsed): Locate {
  let tree: DocumentTree | undefined;
  let positionOf: ((offset: number) => TextPosition) | undefined;
  return (path) => {
    tree ??= treeOf?.();
    positionOf ??= positionsIn(text);
    return positionOf(tree ? offsetOf(tree, path, 'key') : 0);
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

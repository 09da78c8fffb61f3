import * as z from 'zod';
import { type Defect, type DocumentPath, defectAt } from './defect.js';
import type { Diagnostic } from './diagnostic.js';
import { offsetOf } from './documentTree.js';
import { withoutIdentityCodes } from './identityCode.js';
import { allowedKeys, formDefects } from './issues.js';
import { parseJson } from './parseJson.js';
import { pathText } from './pathText.js';
import { date } from './schema/dates.js';
import { wholeBetween } from './schema/numbers.js';
import { text } from './schema/texts.js';
import { kindOf } from './shown.js';
import { positionsIn } from './textPosition.js';
import { isMapping } from './values.js';

const KNOWN_FINDING = z.strictObject({
  source: text('The file, as named from the folder of the baseline.'),
  reference: text('Reference of the case.').optional(),
  line: wholeBetween(1, Number.MAX_SAFE_INTEGER, 'Line of an NDJSON file, of a case without reference.').optional(),
  path: text('Name of the path.'),
  code: text('Code of the finding.'),
  from: date('First day.'),
});

const BASELINE = z.strictObject({
  etuuspolku: z.literal(1).describe('Version of the format.'),
  known: z.array(KNOWN_FINDING, 'list').describe('Findings that are accepted.'),
});

export type KnownFinding = z.infer<typeof KNOWN_FINDING>;

/** Reads the accepted findings of a baseline, or says with each place what is wrong with it. */
export function loadBaseline(
  written: string,
  file: string,
): { readonly known: readonly KnownFinding[] } | { readonly diagnostics: readonly Diagnostic[] } {
  const { raw, defects, tree: treeOf } = parseJson(written);
  if (treeOf && isMapping(raw) && defects.length === 0) {
    const parsed = BASELINE.safeParse(raw, { error: allowedKeys });
    if (parsed.success) return { known: parsed.data.known };
  }
  const tree = treeOf?.();
  const positionOf = positionsIn(written);
  return {
    diagnostics: [...defects, ...(tree ? formOf(raw) : [])].map(({ code, place, values }): Diagnostic => {
      const path: DocumentPath = 'path' in place ? place.path : [];
      const offset = 'offset' in place ? place.offset : tree && 'on' in place ? offsetOf(tree, path, place.on) : 0;
      const shown = { file: withoutIdentityCodes(file), path: pathText(raw, path) };
      return { severity: 'error', code, ...shown, ...positionOf(offset), values };
    }),
  };
}

function formOf(raw: unknown): Defect[] {
  if (!isMapping(raw)) return [defectAt('input.not-a-mapping', [], { kind: kindOf(raw) })];
  const parsed = BASELINE.safeParse(raw, { error: allowedKeys });
  return parsed.success ? [] : formDefects(raw, parsed.error.issues).map(({ defect }) => defect);
}

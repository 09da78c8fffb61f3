import type * as z from 'zod';
import { type Defect, type DocumentPath, defectAt } from './defect.js';
import type { Diagnostic } from './diagnostic.js';
import { offsetOf } from './documentTree.js';
import { withoutIdentityCodes } from './identityCode.js';
import { allowedKeys, formDefects } from './issues.js';
import { parseJson } from './parseJson.js';
import { pathText } from './pathText.js';
import { kindOf } from './shown.js';
import { positionsIn } from './textPosition.js';
import { isMapping } from './values.js';

/** Reads a JSON file of ours that is no scenario, or says with each place what is wrong with it. */
export function loadJsonForm<T>(
  form: z.ZodType<T>,
  written: string,
  file: string,
): { readonly data: T } | { readonly diagnostics: readonly Diagnostic[] } {
  const { raw, defects, tree: treeOf } = parseJson(written);
  if (treeOf && isMapping(raw) && defects.length === 0) {
    const parsed = form.safeParse(raw, { error: allowedKeys });
    if (parsed.success) return { data: parsed.data };
  }
  const tree = treeOf?.();
  const positionOf = positionsIn(written);
  return {
    diagnostics: [...defects, ...(tree ? formOf(form, raw) : [])].map(({ code, place, values }): Diagnostic => {
      const path: DocumentPath = 'path' in place ? place.path : [];
      const offset = 'offset' in place ? place.offset : tree && 'on' in place ? offsetOf(tree, path, place.on) : 0;
      const shown = { file: withoutIdentityCodes(file), path: pathText(raw, path) };
      return { severity: 'error', code, ...shown, ...positionOf(offset), values };
    }),
  };
}

function formOf(form: z.ZodType, raw: unknown): Defect[] {
  if (!isMapping(raw)) return [defectAt('input.not-a-mapping', [], { kind: kindOf(raw) })];
  const parsed = form.safeParse(raw, { error: allowedKeys });
  return parsed.success ? [] : formDefects(raw, parsed.error.issues).map(({ defect }) => defect);
}

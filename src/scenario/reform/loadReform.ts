import { parseDay } from '../../calendar/day.js';
import type { FigureName } from '../../law/rates/index.js';
import type { Reform, ReformRow } from '../../law/rates/reform.js';
import { withoutByteOrderMark } from '../byteOrderMark.js';
import { type Defect, defectAt } from '../defect.js';
import { diagnosed } from '../diagnosed.js';
import type { Diagnostic } from '../diagnostic.js';
import { identityDefects } from '../identityDefects.js';
import { INPUT_CODES } from '../inputCodes.js';
import { allowedKeys, formDefects } from '../issues.js';
import { longLists } from '../longLists.js';
import { parse } from '../parse.js';
import { kindOf } from '../shown.js';
import { isMapping, valueAt } from '../values.js';
import { type PlacedRow, rowDefects } from './rowDefects.js';
import { REFORM, REFORM_ROW } from './schema.js';

export type LoadedReform =
  | { readonly reform: Omit<Reform, 'hash'>; readonly diagnostics: readonly Diagnostic[] }
  | { readonly reform: null; readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads the text of a reform, YAML or JSON; every defect is told with its place.
 * @param file names it, and says by its end whether it is JSON
 */
export function loadReform(text: string, file: string): LoadedReform {
  const source = withoutByteOrderMark(text);
  const parsed = parse(source, file);
  const tooLong = longLists(source, parsed.raw);
  const defects = [
    ...parsed.defects,
    ...identityDefects(source, parsed.raw),
    ...(parsed.tree ? (tooLong.length > 0 ? tooLong : formOf(parsed.raw)) : []),
  ];
  const diagnostics = defects.length === 0 ? [] : diagnosed(defects, source, file, parsed);
  if (defects.some(({ code }) => INPUT_CODES[code].severity === 'error')) return { reform: null, diagnostics };
  const { name } = REFORM.parse(parsed.raw);
  const rows = rowsOf(parsed.raw).map(({ at, ...row }): ReformRow => row);
  return { reform: { name, rows }, diagnostics };
}

function formOf(raw: unknown): Defect[] {
  if (!isMapping(raw)) {
    return [defectAt('input.wrong-type', [], { found: '', kind: kindOf(raw), expected: 'mapping' })];
  }
  const form = REFORM.safeParse(raw, { error: allowedKeys });
  const defects = form.success ? [] : formDefects(raw, form.error.issues).map(({ defect }) => defect);
  return [...defects, ...rowDefects(rowsOf(raw))];
}

/** The rows with whose form nothing is wrong. */
function rowsOf(raw: unknown): PlacedRow[] {
  const rates = valueAt(raw, ['rates']);
  return (Array.isArray(rates) ? rates : []).flatMap((each, i): PlacedRow[] => {
    const row = REFORM_ROW.safeParse(each);
    if (!row.success) return [];
    const { rate, from, to, value } = row.data;
    const first = parseDay(from);
    if (first === undefined) return [];
    return [
      {
        at: ['rates', i],
        rate: rate as FigureName,
        from: first,
        to: to === undefined ? null : (parseDay(to) ?? null),
        value,
      },
    ];
  });
}

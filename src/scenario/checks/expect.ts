import { parseMonth } from '../../calendar/day.js';
import { branchName, contingenciesOf } from '../contingencies.js';
import { type Defect, type DocumentPath, defectAt, defectOnKey } from '../defect.js';
import { EXPECTED_FIGURES } from '../facts.js';
import { nearest } from '../nearest.js';
import type { PartialPath, PartialScenario } from '../partial.js';
import { kindOf, safeText, shown } from '../shown.js';
import { isMapping } from '../values.js';

/** Expectations name paths that there are, and months and figures where those belong. */
export function* expectContradictions({ expect, paths = [] }: PartialScenario): Generator<Defect> {
  const names = paths.flatMap((path) => (path === undefined ? [] : namesOf(path)));
  for (const [i, finding] of (expect?.findings ?? []).entries()) {
    const path = typeof finding === 'object' ? finding.path : undefined;
    if (path === undefined || names.includes(path)) continue;
    const values = { found: safeText(path), count: names.length, ...suggested(path, names) };
    yield defectAt('input.unknown-value', ['expect', 'findings', i, 'path'], values);
  }
  for (const [key, value] of Object.entries(expect?.months ?? {})) {
    const at = ['expect', 'months', key];
    if (parseMonth(key) !== undefined) yield* figures(value, at);
    else if (!names.includes(key)) yield unknownKey(key, names, at);
    else if (!isMapping(value)) yield wrongType(value, 'mapping', at);
    else yield* monthsOf(value, at);
  }
}

/** Of a path and its branches. */
function namesOf(path: PartialPath): string[] {
  const { name } = path;
  return name === undefined ? [] : [name, ...contingenciesOf(path).map((_, n) => branchName(name, n))];
}

function* monthsOf(months: Readonly<Record<string, unknown>>, at: DocumentPath): Generator<Defect> {
  for (const [month, value] of Object.entries(months)) {
    const found = safeText(month);
    if (parseMonth(month) !== undefined) yield* figures(value, [...at, month]);
    else yield defectOnKey('input.not-a-date', [...at, month], { found, expected: 'month' });
  }
}

/** What the schema takes for the months of a path can be the figures of a month, and the other way round. */
function* figures(written: unknown, at: DocumentPath): Generator<Defect> {
  if (!isMapping(written)) return;
  for (const [name, value] of Object.entries(written)) {
    const kind = name === 'status' ? 'text' : 'number';
    if (!EXPECTED_FIGURES.some((each) => each === name)) yield unknownKey(name, EXPECTED_FIGURES, [...at, name]);
    else if (value !== undefined && kindOf(value) !== kind) yield wrongType(value, kind, [...at, name]);
  }
}

function unknownKey(key: string, allowed: readonly string[], at: DocumentPath): Defect {
  return defectOnKey('input.unknown-key', at, { key: safeText(key), ...suggested(key, allowed) });
}

function wrongType(value: unknown, expected: 'mapping' | 'number' | 'text', at: DocumentPath): Defect {
  return defectAt('input.wrong-type', at, { found: shown(value), kind: kindOf(value), expected });
}

function suggested(word: string, allowed: readonly string[]): { suggestion: string } | { allowed: string } {
  const suggestion = nearest(word, allowed);
  return suggestion === undefined
    ? { allowed: allowed.map(safeText).join(', ') }
    : { suggestion: safeText(suggestion) };
}

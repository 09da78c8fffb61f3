import type { Day } from '../calendar/day.js';
import { withoutByteOrderMark } from './byteOrderMark.js';
import { contradictions } from './contradictions.js';
import { type Defect, defectAt } from './defect.js';
import { diagnosed } from './diagnosed.js';
import { formOf } from './form.js';
import { identityDefects } from './identityDefects.js';
import { INPUT_CODES } from './inputCodes.js';
import type { Loaded } from './loaded.js';
import { locatorIn } from './locate.js';
import { longLists } from './longLists.js';
import { normalise } from './normalise.js';
import { parse } from './parse.js';
import type { Parsed } from './parsed.js';
import { changed } from './settings/changed.js';
import type { Setting } from './settings/setting.js';
import { kindOf } from './shown.js';
import { isMapping } from './values.js';

/** As `loadScenario`, for a text with which something may be wrong: every defect with its place. */
export function examinedScenario(
  text: string,
  file: string,
  today: Day | undefined,
  settings: readonly Setting[] = [],
): Loaded {
  const source = withoutByteOrderMark(text);
  const parsed = withSettings(parse(source, file), settings);
  const locate = locatorIn(source, parsed);
  const tooLong = longLists(source, parsed.raw);
  if (!parsed.tree || !isMapping(parsed.raw) || tooLong.length > 0) {
    const defects = [...parsed.defects, ...notAMapping(parsed), ...tooLong, ...identityDefects(source, parsed.raw)];
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

function withSettings(parsed: Parsed, settings: readonly Setting[]): Parsed {
  if (settings.length === 0 || !isMapping(parsed.raw)) return parsed;
  const changes = changed(parsed.raw, settings);
  return { ...parsed, raw: changes.raw, defects: [...parsed.defects, ...changes.defects], changes };
}

function notAMapping({ raw, tree }: Parsed): Defect[] {
  if (!tree || isMapping(raw)) return [];
  if (raw === null || raw === undefined) return [defectAt('input.empty-document', [], {})];
  return [defectAt('input.not-a-mapping', [], { kind: kindOf(raw) })];
}

import type { Day } from '../calendar/day.js';
import { withoutByteOrderMark } from './byteOrderMark.js';
import { contradictions } from './contradictions.js';
import { identityDefects } from './identityDefects.js';
import { keysIn, outline } from './jsonOutline.js';
import { isJsonName, looksLikeJson } from './jsonText.js';
import { MAX_BYTES } from './limits.js';
import type { Read } from './loaded.js';
import { longLists } from './longLists.js';
import { normalise } from './normalise.js';
import { parseYaml } from './parseYaml.js';
import type { Scenario } from './schema.js';
import { isSoundForm } from './soundForm.js';

/**
 * Reads a scenario with which nothing is wrong, quickly; undefined when something may be wrong, which `loadScenario`
 * then finds out. What is answered is what `loadScenario` would answer.
 */
export function soundScenario(text: string, file: string, today?: Day): Read | undefined {
  const source = withoutByteOrderMark(text);
  const raw = rawOf(source, file);
  if (!isSoundForm(raw) || identityDefects(source, raw).length > 0) return undefined;
  if (longLists(source, raw).length > 0) return undefined;
  const scenario = raw as Scenario;
  if (contradictions(scenario).length > 0) return undefined;
  return { facts: normalise(scenario, today), raw, diagnostics: [] };
}

/** The parsed document; undefined when anything in its text may be wrong. */
function rawOf(text: string, file: string): unknown {
  if (text.length > MAX_BYTES) return undefined;
  if (isJsonName(file) || looksLikeJson(text)) return jsonOf(text);
  const { raw, defects } = parseYaml(text);
  return defects.length === 0 ? raw : undefined;
}

function jsonOf(text: string): unknown {
  const { colons, refused } = outline(text);
  if (refused) return undefined;
  try {
    const raw: unknown = JSON.parse(text);
    return keysIn(raw) === colons ? raw : undefined;
  } catch {
    return undefined;
  }
}

import { defectAtOffset } from './defect.js';
import { isJsonName, looksLikeJson } from './jsonText.js';
import { MAX_BYTES } from './limits.js';
import { type Parsed, unparsed } from './parsed.js';
import { parseJson } from './parseJson.js';
import { parseYaml } from './parseYaml.js';

/** Parses a scenario: JSON when the file's name says so, else YAML, which JSON text also is. */
export function parse(text: string, file: string): Parsed {
  if (text.length > MAX_BYTES) return unparsed(defectAtOffset('input.too-large', 0, { limit: MAX_BYTES }));
  if (isJsonName(file)) return parseJson(text);
  if (looksLikeJson(text)) {
    const asJson = parseJson(text);
    if (asJson.tree) return asJson;
  }
  return parseYaml(text);
}

import { constructFromEvents, parseEvents, YAMLException } from 'js-yaml';
import { type Defect, defectAtOffset } from './defect.js';
import { MAX_DEPTH } from './limits.js';
import { type Parsed, unparsed } from './parsed.js';
import { safeText } from './shown.js';
import { yamlReason } from './syntaxReasons.js';
import { complexKey } from './yamlKeys.js';
import { beyondYamlLimits } from './yamlLimits.js';
import { yamlTree } from './yamlTree.js';

/** Parses one YAML 1.2 document. Every key written twice is reported, the last one counts. */
export function parseYaml(text: string): Parsed {
  try {
    const events = parseEvents(text, { maxDepth: MAX_DEPTH });
    const refused = beyondYamlLimits(text, events);
    if (refused) return unparsed(refused);
    const tree = () => yamlTree(text, events);
    try {
      return { raw: constructFromEvents(events, { source: text })[0], defects: [], tree };
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error;
      const key = complexKey(events);
      if (key) return unparsed(key);
      const raw = constructFromEvents(events, { source: text, json: true })[0];
      return { raw, defects: duplicates(tree()), tree };
    }
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return unparsed(syntaxDefect(error));
  }
}

function duplicates(tree: ReturnType<typeof yamlTree>): Defect[] {
  return tree.duplicates.map(({ path, offset }) =>
    defectAtOffset('input.duplicate-key', offset, { key: safeText(String(path.at(-1))) }),
  );
}

function syntaxDefect({ reason, mark }: YAMLException): Defect {
  const offset = mark?.position ?? 0;
  if (reason.startsWith('nesting exceeded')) return defectAtOffset('input.too-deep', offset, { limit: MAX_DEPTH });
  return defectAtOffset('input.syntax', offset, { format: 'YAML', reason: yamlReason(reason) });
}

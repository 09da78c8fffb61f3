/** What may be the reason that a result is not as it was, in sentences. */
import { parseDay } from '../../calendar/day.js';
import { FIGURE_NAMES } from '../../law/rates/figures.js';
import type { FigureName } from '../../law/rates/index.js';
import type { Reasons } from '../../planning/compare/changes.js';
import type { StoredOption } from '../../scenario/storedResult.js';
import { printable } from '../drawing/printable.js';
import { figureName } from '../figureNames.js';
import type { Texts } from '../texts.js';

/** Empty: nothing is different. */
export function reasonLines(reasons: Reasons, texts: Texts): string[] {
  const { reasons: words } = texts.compare.against;
  const { input, rules, version, lawUpdated, enacted, projected, options } = reasons;
  const date = (iso: string) => {
    const day = parseDay(iso);
    return day === undefined ? printable(iso) : texts.formats.shortDate(day);
  };
  return [
    ...(input ? [words.input] : []),
    ...(rules === 'same' ? [] : [words.rules[rules]]),
    ...(version ? [words.version(printable(version.old), version.now)] : []),
    ...(lawUpdated ? [words.lawUpdated(date(lawUpdated.old), date(lawUpdated.now))] : []),
    ...(enacted.length > 0 ? [words.enacted(figureList(enacted, texts))] : []),
    ...(projected.length > 0 ? [words.projected(figureList(projected, texts))] : []),
    ...options.map(({ name, old, now }) => words.option(printable(name), optionText(old), optionText(now))),
  ];
}

/** A figure that this program does not know keeps its code. */
function figureList(names: readonly string[], texts: Texts): string {
  const known: readonly string[] = FIGURE_NAMES;
  const inWords = names.map((name) => (known.includes(name) ? figureName(name as FigureName, texts) : printable(name)));
  return [...new Set(inWords)].join('; ');
}

function optionText(value: StoredOption | null): string | null {
  if (value === null) return null;
  if (typeof value !== 'object') return printable(String(value));
  // Of a reform the name, and enough of the hash to tell two of one name apart.
  return printable('name' in value ? `${value.name} (${value.hash.slice(0, 15)})` : value.join(', '));
}

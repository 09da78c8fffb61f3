import type { CaseText } from '../../src/check/caseTask.js';
import { type CheckedCase, checkedCaseOf } from '../../src/check/checkedCase.js';
import type { FormatContext } from '../../src/check/formats/format.js';
import { CHECK_FORMATS } from '../../src/check/formats/formats.js';
import type { CheckSettings } from '../../src/check/settings.js';
import { added, NOTHING } from '../../src/check/tally.js';
import { tallyOf } from '../../src/check/tallyOf.js';
import { EN } from '../../src/language/en.js';
import { unpainted } from '../../src/report/drawing/paint.js';

const SETTINGS: CheckSettings = {
  format: 'table',
  today: null,
  annualTax: false,
  safetyNet: false,
  set: [],
  options: {},
  brief: false,
  failing: ['gap'],
  bail: false,
  quiet: false,
  folder: '/cases',
  known: [],
  fingerprints: false,
  annotate: false,
  terminal: false,
  width: 80,
  colour: 0,
};

export function contextOf(settings: Partial<CheckSettings> = {}): FormatContext {
  return { settings: { ...SETTINGS, ...settings }, texts: EN, paint: unpainted };
}

/** A case as a batch sees it. */
export function checkedText(text: string, source = 'case.yaml', settings: Partial<CheckSettings> = {}): CheckedCase {
  const content = new TextEncoder().encode(text);
  const all = { ...SETTINGS, ...settings };
  return checkedCaseOf({ source, line: null, content }, all, new Set(all.known));
}

/** What a format writes for some cases. */
export function written(
  format: keyof typeof CHECK_FORMATS,
  cases: readonly CheckedCase[],
  context: FormatContext = contextOf(),
): string {
  const { opening, caseText, separator, closing } = CHECK_FORMATS[format];
  const parts = ({ heading, items, findings }: CaseText) => {
    const all = [...items, ...findings];
    return all.length === 0 ? [] : [heading + all.join(separator)];
  };
  const total = cases.map((each) => tallyOf(each, context.settings)).reduce(added, NOTHING);
  const texts = cases.flatMap((each) => parts(caseText(each, context)));
  return opening(context) + texts.join(separator) + closing(total, context);
}

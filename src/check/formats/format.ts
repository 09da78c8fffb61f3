import type { Paint } from '../../report/drawing/paint.js';
import type { Texts } from '../../report/texts.js';
import type { CaseText } from '../caseTask.js';
import type { CheckedCase } from '../checkedCase.js';
import type { CheckSettings } from '../settings.js';
import type { CaseTally } from '../tally.js';

export interface FormatContext {
  readonly settings: CheckSettings;
  readonly texts: Texts;
  readonly paint: Paint;
}

/** How a batch is written while it runs: nothing is kept but the numbers. */
export interface CheckFormat {
  /** Before the first case. */
  readonly opening: (context: FormatContext) => string;
  readonly caseText: (checked: CheckedCase, context: FormatContext) => CaseText;
  /** Between two texts of cases. */
  readonly separator: string;
  /** After the last case. */
  readonly closing: (total: CaseTally, context: FormatContext) => string;
  /** Each case is one whole, of which `--max-findings` can cut nothing. */
  readonly isWhole: boolean;
}

/** A text that is always written, with no findings of its own. */
export function wholeText(text: string): CaseText {
  return { heading: '', items: [text], findings: [] };
}

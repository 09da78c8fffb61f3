import type { CaseText } from '../../../check/caseTask.js';
import type { CheckFormat } from '../../../check/formats/format.js';

export interface CaseWriter {
  /** Each resolves to false when nobody reads it any more. */
  begin(opening: string): Promise<boolean>;
  write(text: CaseText): Promise<boolean>;
  end(closing: string): Promise<boolean>;
  /** Findings left out so far. */
  notShown(): number;
}

/**
 * Puts the texts of cases together as the format asks.
 * @param maxFindings findings beyond these are left out
 */
export function caseWriter(
  target: { write(text: string): Promise<boolean> },
  { separator }: CheckFormat,
  maxFindings = Number.POSITIVE_INFINITY,
): CaseWriter {
  let left = maxFindings;
  let notShown = 0;
  let before = '';
  return {
    begin: (opening) => target.write(opening),
    write: async ({ heading, items, findings }) => {
      const shown = findings.slice(0, left);
      left -= shown.length;
      notShown += findings.length - shown.length;
      const texts = [...items, ...shown];
      const start = before;
      if (texts.length > 0) before = separator;
      return target.write(texts.length === 0 ? '' : start + heading + texts.join(separator));
    },
    end: (closing) => target.write(closing),
    notShown: () => notShown,
  };
}

import type { CaseText } from '../../check/caseTask.js';
import type { CheckFormat } from '../../check/formats/format.js';

export interface CaseWriter {
  begin(opening: string): Promise<void>;
  write(text: CaseText): Promise<void>;
  end(closing: string): Promise<void>;
}

/**
 * Puts the texts of cases together as the format asks.
 * @param maxFindings findings beyond these are left out
 */
export function caseWriter(
  target: { write(text: string): Promise<void> },
  { separator }: CheckFormat,
  maxFindings = Number.POSITIVE_INFINITY,
): CaseWriter {
  let left = maxFindings;
  let before = '';
  return {
    begin: (opening) => target.write(opening),
    write: async ({ heading, items, findings }) => {
      const shown = findings.slice(0, left);
      left -= shown.length;
      const texts = [...items, ...shown];
      if (texts.length === 0) return;
      await target.write(before + heading + texts.join(separator));
      before = separator;
    },
    end: (closing) => target.write(closing),
  };
}

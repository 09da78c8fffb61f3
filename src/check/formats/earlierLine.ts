import { withoutIdentityCodes } from '../../scenario/identityCode.js';
import type { CaseInput } from '../caseTask.js';
import type { CheckSettings } from '../settings.js';
import { type CaseTally, NOTHING } from '../tally.js';

/** What is read again of a line that an earlier run has written. */
interface EarlierCase {
  readonly scenario: { readonly source: string };
  readonly line: number | null;
  readonly status: 'ok' | 'invalid' | 'failed';
  readonly paths?: readonly { readonly findings: readonly EarlierFinding[] }[];
  readonly expectations?: { readonly met: number; readonly differences: readonly object[] };
}

interface EarlierFinding {
  readonly severity: keyof CaseTally['findings'];
  readonly known?: true;
}

/**
 * The numbers of a case from the line of NDJSON that an earlier run has written for it, as far as they are told of NDJSON;
 * null when the line is not that of the case.
 */
export function tallyOfLine(
  line: string,
  { source, line: number }: Omit<CaseInput, 'content'>,
  { failing }: Pick<CheckSettings, 'failing'>,
): CaseTally | null {
  const earlier = parsed(line);
  if (earlier?.scenario?.source !== withoutIdentityCodes(source) || earlier.line !== number) return null;
  if (earlier.status === 'failed') return { ...NOTHING, cases: 1, failed: 1 };
  if (earlier.status !== 'ok' || earlier.paths === undefined) return { ...NOTHING, cases: 1, invalid: 1 };
  const all = earlier.paths.flatMap((path) => path.findings);
  const counts = { gap: 0, warning: 0, notice: 0 };
  for (const { severity, known } of all) if (!known) counts[severity] += 1;
  const { met = 0, differences = [] } = earlier.expectations ?? {};
  const isFailing = differences.length > 0 || failing.some((severity) => counts[severity] > 0);
  return {
    ...NOTHING,
    cases: 1,
    paths: earlier.paths.length,
    findings: counts,
    known: all.filter(({ known }) => known).length,
    met,
    unmet: differences.length,
    failing: isFailing ? 1 : 0,
  };
}

function parsed(line: string): EarlierCase | null {
  try {
    return JSON.parse(line) as EarlierCase | null;
  } catch {
    return null;
  }
}

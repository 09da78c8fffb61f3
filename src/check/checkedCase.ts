import type { Answer } from '../answer/answer.js';
import { type CaseAnswer, caseAnswerOf } from '../answer/caseAnswer.js';
import type { Finding } from '../findings/finding.js';
import type { Diagnostic } from '../scenario/diagnostic.js';
import { withoutIdentityCodes } from '../scenario/identityCode.js';
import type { TextPosition } from '../scenario/textPosition.js';
import type { CaseInput } from './caseTask.js';
import { placeOn } from './place.js';
import type { CheckSettings } from './settings.js';

/** A case with everything that a batch says about it. */
export interface CheckedCase {
  /** As it may be shown. */
  readonly source: string;
  readonly line: number | null;
  readonly outcome: CheckedOutcome;
}

export type CheckedOutcome =
  | { readonly status: 'ok'; readonly answer: Answer; readonly findings: readonly CheckedFinding[] }
  | { readonly status: 'invalid'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly status: 'unreadable'; readonly reason: string }
  | { readonly status: 'failed'; readonly error: unknown };

export interface CheckedFinding {
  readonly finding: Finding;
  /** Name of the path. */
  readonly path: string;
  /** The place of its step or path; looked up when asked. */
  readonly place: () => TextPosition;
}

/** Reads, validates and simulates one case. An error of the program itself is an outcome like others. */
export function checkedCaseOf({ source, line, content }: CaseInput, settings: CheckSettings): CheckedCase {
  const shown = { source: withoutIdentityCodes(source), line };
  if (!(content instanceof Uint8Array)) {
    return { ...shown, outcome: { status: 'unreadable', reason: content.unreadable } };
  }
  const { today, annualTax, safetyNet, set, options } = settings;
  const asked = { annualTax, safetyNet, briefly: isBrief(settings) };
  const question = { today: today ?? undefined, asked, settings: set, options };
  try {
    const answered = caseAnswerOf(content, line === null ? source : ONE_LINE, question);
    return { ...shown, outcome: outcomeOf(answered, shown) };
  } catch (error) {
    return { ...shown, outcome: { status: 'failed', error } };
  }
}

/** A table of findings shows no more of a case than they and the sums. */
function isBrief({ format, brief }: CheckSettings): boolean {
  return brief || format === 'table';
}

/** A line of NDJSON is JSON, whatever its file is called. */
const ONE_LINE = 'line.ndjson';

function outcomeOf({ answer, diagnostics, locate }: CaseAnswer, { source, line }: Omit<CheckedCase, 'outcome'>) {
  const inBatch = ({ line: own, column }: TextPosition) => ({ line: line ?? own, column });
  const placed = diagnostics.map((each) => ({ ...each, ...inBatch(each), file: source }));
  if (answer === null) return { status: 'invalid', diagnostics: placed } as const;
  const findings = answer.paths.flatMap(({ result, findings }) =>
    findings.map((finding) => ({
      finding,
      path: result.path.name,
      place: () => inBatch(locate(placeOn(answer.facts, result.path, finding.from))),
    })),
  );
  return { status: 'ok', answer: { ...answer, source, inputWarnings: placed }, findings } as const;
}

import { resolve } from 'node:path';
import { isAnonymous } from '../answer/anonymity.js';
import type { Answer } from '../answer/answer.js';
import { type CaseAnswer, caseAnswerOf } from '../answer/caseAnswer.js';
import { formatDay } from '../calendar/day.js';
import type { Finding } from '../findings/finding.js';
import type { DocumentPath } from '../scenario/defect.js';
import type { Diagnostic } from '../scenario/diagnostic.js';
import { withoutIdentityCodes } from '../scenario/identityCode.js';
import type { Locate } from '../scenario/loaded.js';
import type { TextPosition } from '../scenario/textPosition.js';
import type { CaseInput } from './caseTask.js';
import type { Expectation } from './expectation.js';
import { expectationsOf } from './expectations.js';
import { type Fingerprint, fingerprintKey } from './fingerprint.js';
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
  | CheckedAnswer
  | { readonly status: 'invalid'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly status: 'unreadable'; readonly reason: string }
  | { readonly status: 'failed'; readonly error: unknown };

export interface CheckedAnswer {
  readonly status: 'ok';
  readonly answer: Answer;
  /** Of all paths, in their order. */
  readonly findings: readonly CheckedFinding[];
  readonly expectations: readonly Expectation[];
  /** Where a part of the document stands; looked up when asked. */
  readonly locate: Locate;
}

export interface CheckedFinding {
  readonly finding: Finding;
  /** Name of the path. */
  readonly path: string;
  /** Its step or path in the document. */
  readonly at: DocumentPath;
  readonly fingerprint: Fingerprint;
  /** Accepted by the baseline. */
  readonly known: boolean;
}

/** Only JSON shows more of a case than its findings and sums. */
function isBrief({ format, brief }: CheckSettings): boolean {
  return brief || (format !== 'json' && format !== 'ndjson');
}

/** Stands for the file of every case. */
const ANONYMOUS = 'case';

/** A line of NDJSON is JSON, whatever its file is called. */
const ONE_LINE = 'line.ndjson';

/**
 * Reads, validates and simulates one case. An error of the program itself is an outcome like others.
 * @param known keys of accepted findings
 */
export function checkedCaseOf(input: CaseInput, settings: CheckSettings, known: ReadonlySet<string>): CheckedCase {
  const { line, content } = input;
  const shown = { source: isAnonymous() ? ANONYMOUS : withoutIdentityCodes(input.source), line };
  if (!(content instanceof Uint8Array)) {
    return { ...shown, outcome: { status: 'unreadable', reason: content.unreadable } };
  }
  const { today, annualTax, safetyNet, set, catalogue, options, folder } = settings;
  const asked = { annualTax, safetyNet, briefly: isBrief(settings) };
  const question = { today: today ?? undefined, asked, settings: set, catalogue, options };
  try {
    const answered = caseAnswerOf(content, line === null ? input.source : ONE_LINE, question);
    const file = isAnonymous() ? ANONYMOUS : fileOf(input.source, folder);
    return { ...shown, outcome: outcomeOf(answered, { ...shown, file }, known) };
  } catch (error) {
    return { ...shown, outcome: { status: 'failed', error } };
  }
}

/** The file of a case, absolute, without identity codes; `-` for standard input. */
export function fileOf(source: string, folder: string): string {
  return source === '-' ? source : resolve(folder, withoutIdentityCodes(source));
}

interface Named {
  readonly source: string;
  readonly line: number | null;
  /** Absolute. */
  readonly file: string;
}

function outcomeOf(answered: CaseAnswer, named: Named, known: ReadonlySet<string>): CheckedOutcome {
  const { answer, diagnostics, locate } = answered;
  const { source, line } = named;
  const inBatch = ({ line: own, column }: TextPosition) => ({ line: line ?? own, column });
  const path = isAnonymous() ? { path: '' } : {};
  const placed = diagnostics.map((each) => ({ ...each, ...inBatch(each), ...path, file: source }));
  if (answer === null) return { status: 'invalid', diagnostics: placed };
  const findings = findingsOf(answer, named, known);
  return {
    status: 'ok',
    answer: { ...answer, source, inputWarnings: placed },
    findings,
    expectations: expectationsOf(answer, findings),
    locate: (path) => inBatch(locate(path)),
  };
}

function findingsOf({ facts, paths }: Answer, { file, line }: Named, known: ReadonlySet<string>): CheckedFinding[] {
  const { reference } = facts;
  const named = {
    source: file,
    ...(reference !== undefined && { reference }),
    ...(reference === undefined && line !== null && { line }),
  };
  return paths.flatMap(({ result: { path }, findings }) =>
    findings.map((finding) => {
      const fingerprint = { ...named, path: path.name, code: finding.code, from: formatDay(finding.from) };
      return {
        finding,
        path: path.name,
        at: placeOn(facts, path, finding.from),
        fingerprint,
        known: known.size > 0 && known.has(fingerprintKey(fingerprint)),
      };
    }),
  );
}

/** All that is told of a case, each with its place: what is wrong with its text, unmet expectations, findings. */

import type { Texts } from '../../report/texts.js';
import type { TextPosition } from '../../scenario/textPosition.js';
import type { CheckedCase, CheckedFinding } from '../checkedCase.js';
import type { Expectation } from '../expectation.js';
import { type Problem, problemsOf } from './problems.js';

export type Remark =
  | { readonly kind: 'problem'; readonly place: TextPosition | null; readonly problem: Problem }
  | { readonly kind: 'expectation'; readonly place: TextPosition; readonly expectation: Expectation }
  | FindingRemark;

export interface FindingRemark {
  readonly kind: 'finding';
  readonly place: TextPosition;
  readonly checked: CheckedFinding;
}

/** Problems and unmet expectations, which are always told. */
export function faultsOf({ outcome, line }: CheckedCase, texts: Texts): readonly Exclude<Remark, FindingRemark>[] {
  const problems = problemsOf(outcome, texts).map((problem) => {
    const at = problem.line ?? line;
    const place = at === null ? null : { line: at, column: problem.column ?? 1 };
    return { kind: 'problem', place, problem } as const;
  });
  if (outcome.status !== 'ok') return problems;
  const unmet = outcome.expectations.filter(({ met }) => !met);
  return [
    ...problems,
    ...unmet.map(
      (expectation) => ({ kind: 'expectation', place: outcome.locate(expectation.at), expectation }) as const,
    ),
  ];
}

/** The findings that the baseline does not accept. */
export function findingsOf({ outcome }: CheckedCase): readonly FindingRemark[] {
  if (outcome.status !== 'ok') return [];
  const counted = outcome.findings.filter(({ known }) => !known);
  return counted.map((checked) => ({ kind: 'finding', place: outcome.locate(checked.at), checked }));
}

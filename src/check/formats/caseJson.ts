import { answerJson, briefAnswerJson } from '../../report/json/jsonAnswer.js';
import { LAW_CHECKED, RESULT_FORMAT, VERSION } from '../../report/version.js';
import { pathText } from '../../scenario/pathText.js';
import type { CheckedAnswer, CheckedCase } from '../checkedCase.js';
import type { Expectation } from '../expectation.js';
import { expectationText, valueJson } from './expectationText.js';
import type { FormatContext } from './format.js';
import { problemsOf } from './problems.js';

/** One case: what `simulate` answers, with the line, whether it is valid, and what is wrong with it. */
export function caseJson({ source, line, outcome }: CheckedCase, context: FormatContext): object {
  const { texts, settings } = context;
  if (outcome.status === 'ok') {
    const { etuuspolku, scenario, ...rest } = settings.brief
      ? briefAnswerJson(outcome.answer, texts)
      : answerJson(outcome.answer, texts, false);
    return {
      etuuspolku,
      scenario,
      line,
      status: 'ok',
      errors: [],
      ...expectationsJson(outcome, context),
      ...rest,
      paths: withKnown<{ findings: readonly object[] }>(rest.paths, outcome),
    };
  }
  return {
    etuuspolku: { format: RESULT_FORMAT, version: VERSION, lawUpdated: LAW_CHECKED, options: settings.options },
    scenario: { source },
    line,
    status: outcome.status === 'failed' ? 'failed' : 'invalid',
    errors: problemsOf(outcome, texts),
  };
}

/** Findings that the baseline accepts say so. */
function withKnown<P extends { readonly findings: readonly object[] }>(paths: readonly P[], answer: CheckedAnswer) {
  const marks = answer.findings.map(({ known }) => known);
  if (!marks.includes(true)) return paths;
  return paths.map((path) => ({
    ...path,
    findings: path.findings.map((finding) => (marks.shift() ? { ...finding, known: true } : finding)),
  }));
}

/** Only where the scenario expects something. */
function expectationsJson({ answer, expectations, locate }: CheckedAnswer, { texts }: FormatContext): object {
  if (answer.facts.expected === undefined) return {};
  const unmet = expectations.filter(({ met }) => !met);
  const differences = unmet.map((each: Expectation) => ({
    code: each.code,
    ...locate(each.at),
    path: pathText(undefined, each.at),
    expected: valueJson(each.expected),
    found: valueJson(each.found),
    message: expectationText(each, texts),
  }));
  return { expectations: { met: expectations.length - unmet.length, differences } };
}

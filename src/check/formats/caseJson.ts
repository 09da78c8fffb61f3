import { answerJson, briefAnswerJson } from '../../report/jsonAnswer.js';
import { LAW_CHECKED, RESULT_FORMAT, VERSION } from '../../report/version.js';
import type { CheckedCase } from '../checkedCase.js';
import type { FormatContext } from './format.js';
import { problemsOf } from './problems.js';

/** One case: what `simulate` answers, with the line, whether it is valid, and what is wrong with it. */
export function caseJson({ source, line, outcome }: CheckedCase, { texts, settings }: FormatContext): object {
  if (outcome.status === 'ok') {
    const { etuuspolku, scenario, ...rest } = settings.brief
      ? briefAnswerJson(outcome.answer, texts)
      : answerJson(outcome.answer, texts, false);
    return { etuuspolku, scenario, line, status: 'ok', errors: [], ...rest };
  }
  return {
    etuuspolku: { format: RESULT_FORMAT, version: VERSION, lawUpdated: LAW_CHECKED, options: settings.options },
    scenario: { source },
    line,
    status: outcome.status === 'failed' ? 'failed' : 'invalid',
    errors: problemsOf(outcome, texts),
  };
}

import { shownDay } from '../../answer/anonymity.js';
import { type Answer, notesOf } from '../../answer/answer.js';
import { branchesOf } from '../../answer/branches.js';
import { diagnosticText } from '../diagnostics.js';
import { speakOfCase } from '../speakOfCase.js';
import type { Texts } from '../texts.js';
import { headJson } from './headJson.js';
import { briefPathJson, pathJson } from './jsonPath.js';

export type AnswerJson = ReturnType<typeof answerJson>;

/** Result format 1 in the order in which its keys are published; `days` adds every day. */
export function answerJson(answer: Answer, texts: Texts, days: boolean) {
  speakOfCase(answer);
  const { paths, receipt } = answer;
  const { assumptions, notCalculated } = notesOf(answer);
  return {
    etuuspolku: headJson(receipt),
    scenario: scenarioJson(answer),
    inputWarnings: inputWarningsJson(answer, texts),
    paths: paths.map((path) => pathJson(path, texts, days, branchesOf(answer, path))),
    assumptions: assumptions.map((id) => texts.assumptions[id]),
    notCalculated: notCalculated.map((id) => texts.notCalculated[id]),
  };
}

/** The head of an answer with the findings and sums of its paths. */
export function briefAnswerJson(answer: Answer, texts: Texts) {
  speakOfCase(answer);
  return {
    etuuspolku: headJson(answer.receipt),
    scenario: scenarioJson(answer),
    paths: answer.paths.map((path) => briefPathJson(path, texts)),
  };
}

/** What is odd about a valid input. */
export function inputWarningsJson({ inputWarnings }: Answer, texts: Texts) {
  return inputWarnings.map((each) => ({
    severity: each.severity,
    code: each.code,
    line: each.line,
    column: each.column,
    path: each.path,
    ...(each.option !== undefined && { option: each.option }),
    message: diagnosticText(each, texts.input),
  }));
}

/** What the input is, and which days it asks for. */
export function scenarioJson({ facts, source }: Answer) {
  return {
    ...(facts.reference !== undefined && { reference: facts.reference }),
    ...(facts.note !== undefined && { note: facts.note }),
    source,
    from: shownDay(facts.horizon.from),
    to: shownDay(facts.horizon.to),
  };
}

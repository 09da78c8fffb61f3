import type { Answer } from '../../answer/answer.js';
import { printableJson } from '../drawing/printable.js';
import { type AnswerJson, answerJson } from '../json/jsonAnswer.js';
import type { Texts } from '../texts.js';

/** Result format 1: one object for one scenario, a list for several. */
export function jsonReport(answers: readonly Answer[], texts: Texts, days: boolean, several: boolean): string {
  const objects = answers.map((answer) => answerJson(answer, texts, days));
  return `${printableJson(JSON.stringify(several ? objects : objects[0], null, 2))}\n`;
}

/** One object of result format 1 a line. */
export function ndjsonReport(answers: readonly Answer[], texts: Texts, days: boolean): string {
  const line = (object: AnswerJson) => `${printableJson(JSON.stringify(object))}\n`;
  return answers.map((answer) => line(answerJson(answer, texts, days))).join('');
}

import { wrap } from '../drawing/wrap.js';
import { findingsBlock } from '../simulate/findingsBlock.js';
import { answerHeading, answerNotes, type Look } from '../table.js';
import type { Texts } from '../texts.js';
import type { PlanAnswer } from './planAnswer.js';
import { planSections, type Section } from './planSections.js';

/** For reading in a meeting. */
export function planTable(planAnswer: PlanAnswer, texts: Texts, look: Look): string {
  const { answer } = planAnswer;
  const blocks = [
    answerHeading(answer, texts, look),
    ...planSections(planAnswer, texts).flatMap((section) => sectionBlocks(section, texts, look)),
    answerNotes(answer, texts, look),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function sectionBlocks(
  { title, table, lines, findings }: Section,
  texts: Texts,
  { width, paint, draw }: Look,
): string[] {
  const block = [
    ...wrap(title, width)
      .split('\n')
      .map((line) => paint('strong', line)),
    ...(table === undefined ? [] : [draw({ ...table, spacing: 2 }, paint)]),
    ...lines.map((line) => wrap(line, width, { first: '', rest: '  ' })),
  ].join('\n');
  return [block, ...(findings === undefined ? [] : [findingsBlock(findings, texts, width, paint)])];
}

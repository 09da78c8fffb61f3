import type { StatusAnswer } from '../../planning/status/statusAnswer.js';
import { reformLines, setTexts } from '../changedLines.js';
import { markdownList, markdownText } from '../drawing/markdown.js';
import { projectedLines, receiptLine } from '../receiptLines.js';
import type { Texts } from '../texts.js';
import { headingParts } from './headingParts.js';
import { statusLines } from './statusLines.js';

/** The same as the table, for a document. */
export function statusMarkdown(answer: StatusAnswer, texts: Texts): string {
  const { note, receipt, status } = answer;
  const { labels } = texts.status;
  const items = statusLines(status, texts).flatMap(({ label, lines }) =>
    // Only the keys of what is not known stand in backticks, and no free text stands beside them.
    lines.map((line) => `**${labels[label]}:** ${label === 'unknown' ? line : markdownText(line)}`),
  );
  const set = setTexts(receipt).map((each) => `**${texts.whatIf.changed}:** ${markdownText(each)}`);
  const blocks = [
    `# ${markdownText(headingParts(answer, texts).join(' · '))}`,
    ...(note === null ? [] : [`> ${markdownText(note)}`]),
    markdownList([...reformLines(receipt, texts).map(markdownText), ...set, ...items]),
    ...projectedLines(receipt, texts, Number.POSITIVE_INFINITY).map(markdownText),
    markdownText(receiptLine(receipt, texts, Number.POSITIVE_INFINITY)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

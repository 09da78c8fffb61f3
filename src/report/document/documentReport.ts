import { type Answer, notesOf } from '../../answer/answer.js';
import { branchesOf } from '../../answer/branches.js';
import { day } from '../../calendar/day.js';
import { changedLines } from '../changedLines.js';
import { markdownLines, markdownList, markdownText, markdownWords } from '../drawing/markdown.js';
import { UNBROKEN } from '../drawing/wrap.js';
import { projectedLines, receiptLine } from '../receiptLines.js';
import type { Detail } from '../table.js';
import type { Texts } from '../texts.js';
import { LAW_CHECKED } from '../version.js';
import { pathDocument } from './pathDocument.js';

/** The scenarios in Markdown, one after the other, for a document. */
export function documentReport(answers: readonly Answer[], texts: Texts, detail: Detail): string {
  return answers.map((answer) => scenarioDocument(answer, texts, detail)).join('\n');
}

/** The client's own goal comes first. */
function scenarioDocument(answer: Answer, texts: Texts, detail: Detail): string {
  const { facts, source, receipt, paths } = answer;
  const { labels } = texts;
  const name = source === '-' ? labels.standardInput : source;
  const title = [...(facts.reference === undefined ? [] : [facts.reference]), name].map(markdownText).join(' · ');
  const blocks = [
    `# ${title}`,
    ...(facts.note === undefined ? [] : [`> ${markdownText(facts.note)}`]),
    markdownList([
      markdownText(labels.simulated(facts.horizon)),
      ...changedLines(receipt, texts, UNBROKEN).map(markdownText),
    ]),
    ...paths.flatMap((path) => pathDocument(path, branchesOf(answer, path), texts, detail)),
    ...(detail.quiet ? [] : notes(answer, texts)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function notes(answer: Answer, texts: Texts): string[] {
  const { labels, formats } = texts;
  const { assumptions, notCalculated } = notesOf(answer);
  const lines = [
    labels.lawChecked(formats.lawDate(day(LAW_CHECKED))),
    ...projectedLines(answer.receipt, texts, UNBROKEN),
    receiptLine(answer.receipt, texts, UNBROKEN),
  ];
  return [
    ...noteList(
      labels.assumptions,
      assumptions.map((id) => texts.assumptions[id]),
    ),
    ...noteList(
      labels.notCalculated,
      notCalculated.map((id) => texts.notCalculated[id]),
    ),
    markdownLines(lines.map(markdownText)),
  ];
}

function noteList(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, markdownList(lines.map(markdownWords))];
}

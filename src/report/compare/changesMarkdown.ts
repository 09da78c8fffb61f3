import type { Cents } from '../../money/cents.js';
import { hasChanged, type PathChanges } from '../../planning/compare/changes.js';
import { changedLines } from '../changedLines.js';
import { markdownList, markdownTable, markdownText } from '../drawing/markdown.js';
import { UNBROKEN } from '../drawing/wrap.js';
import { receiptLine } from '../receiptLines.js';
import type { Texts } from '../texts.js';
import type { ChangesAnswer } from './changesAnswer.js';
import { findingText, pathSentence } from './changesTable.js';
import { reasonLines } from './reasonLines.js';
import { signedFigure } from './signed.js';

const NOTHING = '–';

/** The same as the table, for a document. */
export function changesMarkdown({ changes, answers, file, receipt }: ChangesAnswer, texts: Texts): string {
  const { compare } = texts;
  const { against } = compare;
  const reasons = reasonLines(changes.reasons, texts);
  const sources = answers.map(({ source }) => source).join(' · ');
  const blocks = [
    `# ${markdownText(`${sources} – ${against.title(file)}`)}`,
    [...changedLines(receipt, texts, UNBROKEN), compare.by[changes.by]].map(markdownText).join('  \n'),
    ...(reasons.length === 0
      ? [against.reasons.none]
      : [`## ${against.reasons.title}`, markdownList(reasons.map(markdownText))]),
    ...(changes.paths.some(hasChanged) ? changes.paths.flatMap((path) => pathBlocks(path, texts)) : [against.same]),
    markdownText(receiptLine(receipt, texts, UNBROKEN)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function pathBlocks(path: PathChanges, texts: Texts): string[] {
  const { compare, labels, formats } = texts;
  const { against } = compare;
  const amount = (value: Cents | null) => (value === null ? NOTHING : formats.figure(value));
  const rows = path.months.map(({ month, old, now, difference }) => [
    formats.month(month),
    amount(old),
    amount(now),
    difference === null ? NOTHING : signedFigure(difference, formats),
  ]);
  const { columns } = against;
  const findings = [
    ...path.gone.map((each) => `${against.gone}: ${findingText(each, texts)}`),
    ...path.come.map((each) => `${against.come}: ${findingText(each, texts)}`),
  ];
  return [
    `## ${labels.path} ${markdownText(path.name)}`,
    pathSentence(path, texts),
    ...(rows.length === 0 ? [] : [markdownTable([labels.month, columns.old, columns.now, columns.difference], rows)]),
    ...(findings.length === 0 ? [] : [markdownList(findings.map(markdownText))]),
  ];
}

import { notesOf } from '../../answer/answer.js';
import { type ComparedPath, type Comparison, withBranches } from '../../planning/compare/comparison.js';
import { reformLines, setTexts } from '../changedLines.js';
import { markdownList, markdownTable, markdownText, markdownWords } from '../drawing/markdown.js';
import { UNBROKEN } from '../drawing/wrap.js';
import { projectedLines, receiptLine } from '../receiptLines.js';
import type { Texts } from '../texts.js';
import type { CompareAnswer } from './compareAnswer.js';
import { otherMonths } from './compareTable.js';
import { markNotes, marksOf, projectedMark } from './monthMarks.js';
import { signedFigure } from './signed.js';
import { summaryRows } from './summaryRows.js';

const NOTHING = '–';

/** The same as the table, for a document. */
export function compareMarkdown({ comparison, receipt }: CompareAnswer, texts: Texts): string {
  const { answers, paths, baseline } = comparison;
  const { compare, labels } = texts;
  const shown = withBranches(paths).includes(baseline) ? paths : [...paths, baseline];
  const notes = answers.map(notesOf);
  const blocks = [
    `# ${compare.title}`,
    ...[...new Set(answers.flatMap(({ facts }) => facts.note ?? []))].map((note) => `> ${markdownText(note)}`),
    markdownList([
      ...answers.map(({ facts, source }) =>
        [...(facts.reference === undefined ? [] : [facts.reference]), source, labels.simulated(facts.horizon)]
          .map(markdownText)
          .join(' · '),
      ),
      ...reformLines(receipt, texts).map(markdownText),
      ...setTexts(receipt).map((each) => `${texts.whatIf.changed}: ${markdownText(each)}`),
    ]),
    markdownTable(
      ['', ...shown.map((path) => headingOf(path, baseline, texts))],
      summaryRows(comparison, shown, texts).map(({ label, cells }) => [label, ...cells]),
    ),
    monthTable(comparison, shown, texts),
    [compare.by[comparison.by], ...markNotes(comparison, texts), ...otherMonths(comparison, texts)]
      .map(markdownText)
      .join('  \n'),
    ...noteList(
      labels.assumptions,
      notes.flatMap(({ assumptions }) => assumptions).map((id) => texts.assumptions[id]),
    ),
    ...noteList(
      labels.notCalculated,
      notes.flatMap(({ notCalculated }) => notCalculated).map((id) => texts.notCalculated[id]),
    ),
    [...projectedLines(receipt, texts, UNBROKEN), receiptLine(receipt, texts, UNBROKEN)].map(markdownText).join('  \n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function headingOf(path: ComparedPath, baseline: ComparedPath, { compare }: Texts): string {
  return markdownText(path.name) + (path === baseline ? ` (${compare.baseline})` : '');
}

function monthTable(comparison: Comparison, shown: readonly ComparedPath[], texts: Texts): string {
  const { months, baseline } = comparison;
  const { compare, labels, formats } = texts;
  const head = shown.flatMap((path) => [
    headingOf(path, baseline, texts),
    ...(path === baseline ? [] : [compare.columns.difference, compare.columns.cumulative]),
  ]);
  const signed = (amount: Parameters<typeof signedFigure>[0] | null) =>
    amount === null ? NOTHING : signedFigure(amount, formats);
  const rows = months.map((month, i) => [
    formats.month(month) + markdownText(projectedMark(i, [baseline, ...shown])),
    ...shown.flatMap((path) => {
      const at = path.months[i];
      if (!at) return [];
      const amount = at.own === null ? NOTHING : formats.figure(at.own.amount) + markdownText(marksOf(at, path));
      return path === baseline ? [amount] : [amount, signed(at.difference), signed(at.cumulative)];
    }),
  ]);
  const sums = shown.flatMap((path) => {
    const total = formats.figure(path.summary.total);
    return path === baseline ? [total] : [total, signed(path.summary.difference), ''];
  });
  return markdownTable([labels.month, ...head], [...rows, [labels.total, ...sums]]);
}

function noteList(title: string, lines: readonly string[]): string[] {
  const each = [...new Set(lines)];
  return each.length === 0 ? [] : [`## ${title}`, markdownList(each.map(markdownWords))];
}

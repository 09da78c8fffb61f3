/** The months of some paths as a table: for each what it brings, and for all but the baseline the difference. */
import type { ComparedPath, Comparison } from '../../planning/compare/comparison.js';
import type { Cell, TableContent } from '../drawing/tableContent.js';
import type { Texts } from '../texts.js';
import { marksOf, projectedMark } from './monthMarks.js';
import type { PathLetters } from './pathLetters.js';
import { signedFigure } from './signed.js';

const NOTHING: Cell = { text: '–', tone: 'faint' };

interface Column {
  readonly heading: string;
  /** One for each month, then the sum. */
  readonly cells: readonly Cell[];
}

/** @param others the paths beside the baseline */
export function monthColumns(
  { baseline, months }: Comparison,
  others: readonly ComparedPath[],
  letters: PathLetters,
  texts: Texts,
): TableContent {
  const { labels, formats } = texts;
  const letter = (path: ComparedPath) => letters.get(path) ?? '';
  const columns = [
    amountColumn(baseline, letter(baseline), texts),
    ...others.flatMap((path) => [
      amountColumn(path, letter(path), texts),
      differenceColumn(path, `${letter(path)} − ${letter(baseline)}`, texts),
    ]),
  ];
  const names = months.map((month, i) => formats.month(month) + projectedMark(i, [baseline, ...others]));
  const total: Cell = { text: labels.total, tone: 'strong' };
  return {
    head: [[labels.month], ...columns.map(({ heading }) => [heading])],
    rows: [...names.map((text): Cell => ({ text })), total].map((first, i) => [
      first,
      ...columns.map(({ cells }) => cells[i] ?? NOTHING),
    ]),
    spacing: 2,
  };
}

/** The marks stand behind the amounts, in a column of their own as wide as the widest. */
function amountColumn(path: ComparedPath, heading: string, { formats }: Texts): Column {
  const marks = path.months.map((month) => marksOf(month, path));
  const width = Math.max(...marks.map(({ length }) => length));
  const room = ' '.repeat(width);
  return {
    heading: heading + room,
    cells: [
      ...path.months.map(({ own }, i): Cell => {
        const mark = (marks[i] ?? '').padEnd(width);
        if (own === null) return { ...NOTHING, text: NOTHING.text + room };
        return { text: formats.figure(own.amount) + mark, ...(mark.includes('!') && { tone: 'gap' }) };
      }),
      { text: formats.figure(path.summary.total) + room, tone: 'strong' },
    ],
  };
}

function differenceColumn({ months, summary }: ComparedPath, heading: string, { formats }: Texts): Column {
  return {
    heading,
    cells: [
      ...months.map(({ difference }) => (difference === null ? NOTHING : { text: signedFigure(difference, formats) })),
      { text: signedFigure(summary.difference, formats), tone: 'strong' },
    ],
  };
}

import { shownMonth } from '../../answer/anonymity.js';
import type { Cents } from '../../money/cents.js';
import { type ComparedPath, withBranches } from '../../planning/compare/comparison.js';
import { csvText, safeCell } from '../drawing/csvText.js';
import { projectedIn } from '../projectedIn.js';
import { withReformColumn, withReformHeading } from '../reformColumn.js';
import type { Texts } from '../texts.js';
import type { CompareAnswer } from './compareAnswer.js';

const HEADER = [
  'path',
  'source',
  'reference',
  'branchOf',
  'baseline',
  'month',
  'gross',
  'net',
  'taxFree',
  'arrives',
  'amount',
  'difference',
  'cumulative',
  'daysWithoutSupport',
  'lowest',
  'projected',
  'certainty',
];

/** One row a path and month; months in which the path is not simulated have none. */
export function compareCsv({ comparison, receipt }: CompareAnswer, { formats }: Texts): string {
  const all = withBranches(comparison.paths);
  const shown = all.includes(comparison.baseline) ? all : [...all, comparison.baseline];
  const rows = shown.flatMap((path) => monthRows(path, path === comparison.baseline, formats.decimal));
  return csvText([withReformHeading(HEADER, receipt), ...withReformColumn(rows, receipt)], formats);
}

function monthRows(
  { name, answer, path, months, summary }: ComparedPath,
  isBaseline: boolean,
  decimal: string,
): string[][] {
  const money = (amount: Cents | null) => (amount === null ? '' : (amount / 100).toFixed(2).replace('.', decimal));
  const named = [name, answer.source, answer.facts.reference ?? '', path.result.path.branchOf ?? ''].map(safeCell);
  return months.flatMap(({ month, own, difference, cumulative }) => {
    if (own === null) return [];
    const { result, money: of, amount } = own;
    return [
      [
        ...named,
        String(isBaseline),
        shownMonth(month),
        ...[result.gross, of.net, result.taxFree, of.arrives, amount, difference, cumulative].map(money),
        String(result.daysWithoutSupport),
        String(summary.lowest?.month === month),
        String(projectedIn(result, of).length > 0),
        of.certainty,
      ],
    ];
  });
}

/** The figures of each path, one row a figure. */
import type { Month } from '../../calendar/day.js';
import type { Cents } from '../../money/cents.js';
import type { ComparedPath, ComparedSummary, Comparison } from '../../planning/compare/comparison.js';
import type { Texts } from '../texts.js';
import { signedFigure } from './signed.js';

export interface SummaryRow {
  readonly label: string;
  /** The months as a table say it too, in their last line. */
  readonly isTotal?: true;
  /** One for each path. */
  readonly cells: readonly string[];
}

const NOTHING = '–';

/** What a comparison says of its paths; the figures of branches where one of the paths has any. */
export function summaryRows({ by, baseline }: Comparison, paths: readonly ComparedPath[], texts: Texts): SummaryRow[] {
  const { summary: words } = texts.compare;
  const row = (label: string, cell: (path: ComparedPath) => string): SummaryRow => ({ label, cells: paths.map(cell) });
  const refused = (label: string, cell: (branches: ComparedPath['branches']) => string): SummaryRow =>
    row(words.ifRefused(label), ({ branches }) => (branches.length === 0 ? NOTHING : cell(branches)));
  const hasBranches = paths.some(({ branches }) => branches.length > 0);
  const { figure } = texts.formats;
  return [
    { ...row(words.total[by], ({ summary }) => figure(summary.total)), isTotal: true },
    row(words.gross, ({ summary }) => figure(summary.gross)),
    {
      ...row(words.difference, (path) =>
        path === baseline ? NOTHING : signedFigure(path.summary.difference, texts.formats),
      ),
      isTotal: true,
    },
    row(words.inTotal, (path) => (path === baseline ? NOTHING : standing(path.summary, texts))),
    row(words.lowest, ({ summary }) => lowestText(summary.lowest, texts)),
    row(words.daysWithoutSupport, ({ summary }) => words.days(summary.daysWithoutSupport, summary.gaps)),
    row(words.firstMoney, ({ summary: { firstMoney } }) =>
      firstMoney === null ? words.nothing : texts.formats.shortDate(firstMoney),
    ),
    row(words.certainty, ({ summary }) => words.certainties[summary.certainty]),
    ...(hasBranches
      ? [
          refused(words.total[by], (branches) =>
            figure(Math.min(...branches.map(({ summary }) => summary.total)) as Cents),
          ),
          refused(words.lowest, (branches) => lowestText(worstLowest(branches), texts)),
          refused(words.daysWithoutSupport, (branches) => daysOfWorst(branches, texts)),
        ]
      : []),
  ];
}

function standing({ overtakes, fallsBehind }: ComparedSummary, { compare, formats }: Texts): string {
  if (overtakes !== null) return compare.summary.aheadFrom(formats.month(overtakes));
  return fallsBehind === null ? compare.summary.level : compare.summary.behindFrom(formats.month(fallsBehind));
}

function lowestText(lowest: { readonly month: Month; readonly amount: Cents } | null, { formats }: Texts): string {
  return lowest === null ? NOTHING : `${formats.month(lowest.month)}  ${formats.figure(lowest.amount)}`;
}

function worstLowest(branches: readonly ComparedPath[]): ComparedSummary['lowest'] {
  const all = branches.flatMap(({ summary: { lowest } }) => (lowest === null ? [] : [lowest]));
  return all.reduce<ComparedSummary['lowest']>(
    (least, each) => (least === null || each.amount < least.amount ? each : least),
    null,
  );
}

function daysOfWorst(branches: readonly ComparedPath[], { compare }: Texts): string {
  const most = branches.reduce((worst, each) =>
    each.summary.daysWithoutSupport > worst.summary.daysWithoutSupport ? each : worst,
  );
  return compare.summary.days(most.summary.daysWithoutSupport, most.summary.gaps);
}

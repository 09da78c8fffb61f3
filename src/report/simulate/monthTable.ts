import type { PathAnswer } from '../../answer/answer.js';
import { lowestNet } from '../../answer/branches.js';
import type { Benefit } from '../../law/benefits.js';
import { type Cents, ZERO } from '../../money/cents.js';
import type { MonthMoney } from '../../payments/money.js';
import type { MonthResult } from '../../simulation/result.js';
import { type Cell, type TableContent, totalWidth } from '../drawing/tableContent.js';
import { headingLines } from '../headingLines.js';
import { projectedIn } from '../projectedIn.js';
import type { Texts } from '../texts.js';
import { columnChoices, type IncomeColumn } from './incomeColumns.js';

export interface MonthTable extends TableContent {
  readonly income: readonly IncomeColumn[];
  /** The headings in one piece; a soft hyphen shows where one may be broken. */
  readonly headings: readonly string[];
}

/** A month with its money. */
interface Row {
  readonly month: MonthResult;
  readonly money: MonthMoney;
}

export type Shown = Pick<PathAnswer, 'result' | 'money'>;

interface Column {
  readonly heading: string;
  cell(row: Row): Cell;
  readonly sum: Cell;
}

/** From the roomiest to the tightest. */
interface Shape {
  readonly spacing: number;
  readonly hyphenated: boolean;
}

const SHAPES: readonly Shape[] = [
  { spacing: 2, hyphenated: false },
  { spacing: 2, hyphenated: true },
  { spacing: 1, hyphenated: false },
  { spacing: 1, hyphenated: true },
];
/** Sums that a narrow page does without; the notes under the table, or the other columns, tell them. */
const OMISSIONS: readonly ReadonlySet<'taxFree' | 'gross'>[] = [
  new Set(),
  new Set(['taxFree']),
  new Set(['taxFree', 'gross']),
];
const NOTHING: Cell = { text: '–', tone: 'faint' };

/**
 * One row a month: what each benefit pays, by family where the width does not hold them all, the total, what is left of
 * it after tax, what arrives, and the days without support. Without room, what is tax-free is left to the notes.
 */
export function monthTable(
  shown: Shown,
  texts: Texts,
  width: number,
  branches: readonly PathAnswer[] = [],
): MonthTable {
  const choices = columnChoices(shown.result, texts);
  const tables = OMISSIONS.flatMap((left) =>
    choices.flatMap((income) => SHAPES.map((shape) => layout(shown, texts, income, shape, left, branches))),
  );
  return tables.find((table) => totalWidth(table) <= width) ?? (tables.at(-1) as MonthTable);
}

/** The months of a path, each with its money. */
export function rowsOf({ result, money }: Shown): Row[] {
  return result.months.map((month, i) => ({ month, money: money.months[i] as MonthMoney }));
}

/** Projected months carry a star, those that depend on a decision a question mark, explained under the table. */
export function monthName({ month, money }: Row, texts: Texts): string {
  const star = projectedIn(month, money).length > 0 ? '*' : '';
  return texts.formats.month(month.month) + star + (money.certainty === 'depends' ? '?' : '');
}

function layout(
  shown: Shown,
  texts: Texts,
  income: readonly IncomeColumn[],
  shape: Shape,
  without: ReadonlySet<'taxFree' | 'gross'>,
  branches: readonly PathAnswer[],
): MonthTable {
  const { result, money } = shown;
  const { labels } = texts;
  const { summary } = result;
  const arrives = money.months.reduce((sum, month) => sum + month.arrives, 0) as Cents;
  const columns = [
    ...income.map((each) => incomeColumn(shown, texts, each)),
    ...(without.has('gross') ? [] : [moneyColumn(labels.gross, texts, ({ month }) => month.gross, summary.gross)]),
    ...(!without.has('taxFree') && summary.taxFree > 0
      ? [moneyColumn(labels.taxFree, texts, ({ month }) => month.taxFree || null, summary.taxFree)]
      : []),
    moneyColumn(labels.net, texts, ({ money: { net } }) => net, money.net, 'strong'),
    ...(branches.length > 0 ? [refusedColumn(branches, texts)] : []),
    moneyColumn(labels.arrives, texts, ({ money: month }) => month.arrives, arrives),
    {
      heading: labels.daysWithoutSupport,
      cell: ({ month }: Row) => gapDays(month.daysWithoutSupport),
      sum: gapDays(summary.daysWithoutSupport),
    },
  ];
  return {
    head: [[labels.month], ...columns.map(({ heading }) => headingLines(heading, shape.hyphenated))],
    rows: [
      ...rowsOf(shown).map((row) => [{ text: monthName(row, texts) }, ...columns.map(({ cell }) => cell(row))]),
      [{ text: labels.total, tone: 'strong' }, ...columns.map(({ sum }) => sum)],
    ],
    spacing: shape.spacing,
    income,
    headings: [labels.month, ...columns.map(({ heading }) => heading)],
  };
}

/** The worst case beside the expected one; months of several branches add up to none of them. */
function refusedColumn(branches: readonly PathAnswer[], texts: Texts): Column {
  const { heading, cell, sum } = moneyColumn(
    texts.whatIf.ifRefused,
    texts,
    ({ month }) => lowestNet(branches, month.month)?.net ?? null,
    branches[0]?.money.net ?? ZERO,
  );
  return { heading, cell, sum: branches.length === 1 ? sum : NOTHING };
}

function incomeColumn({ result }: Shown, texts: Texts, { heading, benefits }: IncomeColumn): Column {
  const total = result.months.reduce((sum, month) => sum + (grossOf(month, benefits) ?? 0), 0) as Cents;
  return moneyColumn(heading, texts, ({ month }) => grossOf(month, benefits), total);
}

function moneyColumn(
  heading: string,
  { formats }: Texts,
  amountOf: (row: Row) => Cents | null,
  total: Cents,
  tone?: 'strong',
): Column {
  const cell = (amount: Cents | null): Cell =>
    amount === null ? NOTHING : { text: formats.figure(amount), ...(tone && { tone }) };
  return { heading, cell: (row) => cell(amountOf(row)), sum: { text: formats.figure(total), tone: 'strong' } };
}

function gapDays(days: number): Cell {
  return days === 0 ? NOTHING : { text: String(days), tone: 'gap' };
}

/** Null when the month has no item of the benefits; an item can be of 0 euros. */
function grossOf(month: MonthResult, benefits: readonly Benefit[]): Cents | null {
  const items = month.benefits.filter(({ benefit }) => benefits.includes(benefit));
  return items.length === 0 ? null : (items.reduce((sum, { gross }) => sum + gross, 0) as Cents);
}

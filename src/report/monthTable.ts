import type { Benefit } from '../law/benefits.js';
import type { Cents } from '../money/cents.js';
import type { MonthResult, PathResult } from '../simulation/result.js';
import { columnChoices, type IncomeColumn } from './incomeColumns.js';
import { SOFT_HYPHEN } from './softHyphen.js';
import { type Cell, type TableContent, totalWidth } from './tableContent.js';
import type { Texts } from './texts.js';
import { wrap } from './wrap.js';

export interface MonthTable extends TableContent {
  readonly income: readonly IncomeColumn[];
}

interface Column {
  readonly heading: string;
  cell(month: MonthResult): Cell;
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
const NOTHING: Cell = { text: '–', tone: 'faint' };

/**
 * One row a month: what each benefit pays, by family where the width does not hold them all, the total, and the days
 * without support.
 */
export function monthTable(result: PathResult, texts: Texts, width: number): MonthTable {
  const tables = columnChoices(result, texts).flatMap((income) =>
    SHAPES.map((shape) => layout(result, texts, income, shape)),
  );
  return tables.find((table) => totalWidth(table) <= width) ?? (tables.at(-1) as MonthTable);
}

/** Projected months carry a star, explained under the table. */
export function monthName(month: MonthResult, texts: Texts): string {
  return texts.formats.month(month.month) + (month.projected.length > 0 ? '*' : '');
}

function layout(result: PathResult, texts: Texts, income: readonly IncomeColumn[], shape: Shape): MonthTable {
  const { labels } = texts;
  const { summary } = result;
  const columns = [
    ...income.map((each) => incomeColumn(result, texts, each)),
    moneyColumn(labels.total, texts, (month) => month.gross, summary.gross, 'strong'),
    ...(summary.taxFree > 0
      ? [moneyColumn(labels.taxFree, texts, (month) => month.taxFree || null, summary.taxFree)]
      : []),
    {
      heading: labels.daysWithoutSupport,
      cell: (month: MonthResult) => gapDays(month.daysWithoutSupport),
      sum: gapDays(summary.daysWithoutSupport),
    },
  ];
  return {
    head: [[labels.month], ...columns.map(({ heading }) => headingLines(heading, shape.hyphenated))],
    rows: [
      ...result.months.map((month) => [{ text: monthName(month, texts) }, ...columns.map(({ cell }) => cell(month))]),
      [{ text: labels.total, tone: 'strong' }, ...columns.map(({ sum }) => sum)],
    ],
    spacing: shape.spacing,
    income,
  };
}

function incomeColumn(result: PathResult, texts: Texts, { heading, benefits }: IncomeColumn): Column {
  const total = result.months.reduce((sum, month) => sum + (grossOf(month, benefits) ?? 0), 0) as Cents;
  return moneyColumn(heading, texts, (month) => grossOf(month, benefits), total);
}

function moneyColumn(
  heading: string,
  { formats }: Texts,
  amountOf: (month: MonthResult) => Cents | null,
  total: Cents,
  tone?: 'strong',
): Column {
  const cell = (amount: Cents | null): Cell =>
    amount === null ? NOTHING : { text: formats.figure(amount), ...(tone && { tone }) };
  return { heading, cell: (month) => cell(amountOf(month)), sum: { text: formats.figure(total), tone: 'strong' } };
}

function gapDays(days: number): Cell {
  return days === 0 ? NOTHING : { text: String(days), tone: 'gap' };
}

/** Null when the month has no item of the benefits; an item can be of 0 euros. */
function grossOf(month: MonthResult, benefits: readonly Benefit[]): Cents | null {
  const items = month.benefits.filter(({ benefit }) => benefits.includes(benefit));
  return items.length === 0 ? null : (items.reduce((sum, { gross }) => sum + gross, 0) as Cents);
}

/** As narrow as the longest word, which may be broken at its soft hyphen. */
function headingLines(heading: string, hyphenated: boolean): string[] {
  const text = heading.replaceAll(SOFT_HYPHEN, hyphenated ? '- ' : '');
  return wrap(text, Math.max(8, ...text.split(' ').map((word) => word.length))).split('\n');
}

import { type Benefit, type Family, isTaxFree } from '../law/benefits.js';
import type { Cents } from '../money/cents.js';
import type { MonthResult, PathResult } from '../simulation/result.js';
import { type Cell, type TableContent, totalWidth } from './tableContent.js';
import type { Texts } from './texts.js';
import { wrap } from './wrap.js';

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
const SOFT_HYPHEN = '\u00ad';
const NOTHING: Cell = { text: '–', tone: 'faint' };
const FAMILIES: readonly Family[] = ['unemployment', 'sickness', 'rehabilitation', 'pension', 'work', 'other'];
const OTHER_FAMILIES: readonly Family[] = ['pension', 'work', 'other'];

/** One row a month: what each family of benefits pays, the total, and the days without support. */
export function monthTable(result: PathResult, texts: Texts, width: number): TableContent {
  const used = FAMILIES.filter((family) => result.months.some((month) => taxable(month, [family]).length > 0));
  const each = used.map((family) => familyColumn(result, texts, texts.labels.columns[family], [family]));
  const others = OTHER_FAMILIES.filter((family) => used.includes(family));
  const joined = [
    ...each.slice(0, each.length - others.length),
    ...(others.length > 0 ? [familyColumn(result, texts, texts.labels.otherIncome, others)] : []),
  ];
  const layouts = [each, joined].flatMap((columns) => SHAPES.map((shape) => layout(result, texts, columns, shape)));
  return layouts.find((table) => totalWidth(table) <= width) ?? (layouts.at(-1) as TableContent);
}

/** Projected months carry a star, explained under the table. */
export function monthName(month: MonthResult, texts: Texts): string {
  return texts.formats.month(month.month) + (month.projected.length > 0 ? '*' : '');
}

function layout(result: PathResult, texts: Texts, families: readonly Column[], shape: Shape): TableContent {
  const { labels } = texts;
  const { summary } = result;
  const columns = [
    ...families,
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
  };
}

function familyColumn(result: PathResult, texts: Texts, heading: string, families: readonly Family[]): Column {
  const total = result.months.reduce((sum, month) => sum + (grossOf(month, families) ?? 0), 0) as Cents;
  return moneyColumn(heading, texts, (month) => grossOf(month, families), total);
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

/** Null when the family has no item in the month; an item can be of 0 euros. */
function grossOf(month: MonthResult, families: readonly Family[]): Cents | null {
  const items = taxable(month, families);
  return items.length === 0 ? null : (items.reduce((sum, { gross }) => sum + gross, 0) as Cents);
}

function taxable(
  { benefits }: MonthResult,
  families: readonly Family[],
): readonly { benefit: Benefit; gross: Cents }[] {
  return benefits.filter(({ benefit, family }) => families.includes(family) && !isTaxFree(benefit));
}

/** As narrow as the longest word, which may be broken at its soft hyphen. */
function headingLines(heading: string, hyphenated: boolean): string[] {
  const text = heading.replaceAll(SOFT_HYPHEN, hyphenated ? '- ' : '');
  return wrap(text, Math.max(8, ...text.split(' ').map((word) => word.length))).split('\n');
}

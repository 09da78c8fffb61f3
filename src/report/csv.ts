import type { Answer } from '../answer/answer.js';
import { formatMonth } from '../calendar/day.js';
import type { Family } from '../law/benefits.js';
import { isTaxFree } from '../law/benefits.js';
import type { Cents } from '../money/cents.js';
import type { MonthResult } from '../simulation/result.js';
import { printable } from './printable.js';
import type { Texts } from './texts.js';

const FAMILIES: readonly Family[] = ['unemployment', 'sickness', 'rehabilitation', 'pension', 'work', 'other'];

const HEADER = [
  'source',
  'reference',
  'path',
  'title',
  'month',
  ...FAMILIES,
  'gross',
  'taxFree',
  'daysWithoutSupport',
  'status',
  'projected',
];

/** Without it a spreadsheet on a Finnish Windows takes the file for Windows-1252. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * One row a path and month. A language with a decimal comma separates by semicolons and begins with a byte-order mark,
 * as its spreadsheets expect.
 */
export function csvReport(answers: readonly Answer[], texts: Texts): string {
  const { decimal } = texts.formats;
  const [mark, separator] = decimal === ',' ? [BYTE_ORDER_MARK, ';'] : ['', ','];
  const rows = answers.flatMap(({ source, facts, paths }) =>
    paths.flatMap(({ result: { path, months } }) =>
      months.map((month) => [
        ...[source, facts.reference ?? '', path.name, path.title].map(safeCell),
        ...monthCells(month, decimal),
      ]),
    ),
  );
  const lines = [HEADER, ...rows].map((row) => `${row.map((cell) => quoted(cell, separator)).join(separator)}\n`);
  return mark + lines.join('');
}

function monthCells(month: MonthResult, decimal: string): string[] {
  const money = (amount: number) => (amount / 100).toFixed(2).replace('.', decimal);
  return [
    formatMonth(month.month),
    ...FAMILIES.map((family) => money(taxableOf(month, family))),
    money(month.gross),
    money(month.taxFree),
    String(month.daysWithoutSupport),
    month.status,
    String(month.projected.length > 0),
  ];
}

function taxableOf({ benefits }: MonthResult, family: Family): Cents {
  const items = benefits.filter((item) => item.family === family && !isTaxFree(item.benefit));
  return items.reduce((sum, { gross }) => sum + gross, 0) as Cents;
}

/** A spreadsheet takes a cell that begins with one of these as a formula. */
function safeCell(text: string): string {
  const safe = printable(text);
  return /^[=+\-@\t\r]/.test(text) || /^[=+\-@]/.test(safe) ? `'${safe}` : safe;
}

/** RFC 4180. */
function quoted(cell: string, separator: string): string {
  return cell.includes('"') || cell.includes('\n') || cell.includes(separator)
    ? `"${cell.replaceAll('"', '""')}"`
    : cell;
}

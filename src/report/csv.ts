import type { Answer } from '../answer/answer.js';
import { formatMonth } from '../calendar/day.js';
import type { Family } from '../law/benefits.js';
import { isTaxFree } from '../law/benefits.js';
import type { Cents } from '../money/cents.js';
import type { MonthResult } from '../simulation/result.js';
import { csvText, safeCell } from './csvText.js';
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

/** One row a path and month. */
export function csvReport(answers: readonly Answer[], texts: Texts): string {
  const { formats } = texts;
  const rows = answers.flatMap(({ source, facts, paths }) =>
    paths.flatMap(({ result: { path, months } }) =>
      months.map((month) => [
        ...[source, facts.reference ?? '', path.name, path.title].map(safeCell),
        ...monthCells(month, formats.decimal),
      ]),
    ),
  );
  return csvText([HEADER, ...rows], formats);
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

import { shownMonth } from '../../answer/anonymity.js';
import type { Answer } from '../../answer/answer.js';
import type { Family } from '../../law/benefits.js';
import { isTaxFree } from '../../law/benefits.js';
import type { Cents } from '../../money/cents.js';
import type { MonthMoney } from '../../payments/money.js';
import type { MonthResult } from '../../simulation/result.js';
import { csvText, safeCell } from '../drawing/csvText.js';
import { projectedIn } from '../projectedIn.js';
import { withReformColumn, withReformHeading } from '../reformColumn.js';
import { speakOfCase } from '../speakOfCase.js';
import type { Texts } from '../texts.js';

const FAMILIES: readonly Family[] = ['unemployment', 'sickness', 'rehabilitation', 'pension', 'work', 'other'];

const HEADER = [
  'source',
  'reference',
  'path',
  'title',
  'month',
  ...FAMILIES,
  'gross',
  'withheld',
  'net',
  'taxFree',
  'arrives',
  'daysWithoutSupport',
  'status',
  'projected',
  'certainty',
];

/** One row a path and month. */
export function csvReport(answers: readonly Answer[], texts: Texts): string {
  const { formats } = texts;
  const receipt = answers[0]?.receipt;
  const rows = answers.flatMap((answer) => {
    speakOfCase(answer);
    const { source, facts, paths } = answer;
    return paths.flatMap(({ result, money }) =>
      result.months.map((month, i) => [
        ...[source, facts.reference ?? '', result.path.name, result.path.title].map(safeCell),
        ...monthCells(month, money.months[i] as MonthMoney, formats.decimal),
      ]),
    );
  });
  return csvText([withReformHeading(HEADER, receipt), ...withReformColumn(rows, receipt)], formats);
}

function monthCells(month: MonthResult, of: MonthMoney, decimal: string): string[] {
  const money = (amount: number) => (amount / 100).toFixed(2).replace('.', decimal);
  return [
    shownMonth(month.month),
    ...FAMILIES.map((family) => money(taxableOf(month, family))),
    money(month.gross),
    money(of.withheld),
    money(of.net),
    money(month.taxFree),
    money(of.arrives),
    String(month.daysWithoutSupport),
    month.status,
    String(projectedIn(month, of).length > 0),
    of.certainty,
  ];
}

function taxableOf({ benefits }: MonthResult, family: Family): Cents {
  const items = benefits.filter((item) => item.family === family && !isTaxFree(item.benefit));
  return items.reduce((sum, { gross }) => sum + gross, 0) as Cents;
}

import type { Month } from '../../calendar/day.js';
import type { Cents } from '../../money/cents.js';
import type { SafetyNet, SafetyNetMonth } from '../../safety-net/safetyNet.js';
import type { Paint } from '../drawing/paint.js';
import type { Cell, DrawTable, TableContent } from '../drawing/tableContent.js';
import { wrap } from '../drawing/wrap.js';
import { headingLines } from '../headingLines.js';
import type { SafetyNetColumn } from '../safetyNetTexts.js';
import type { Texts } from '../texts.js';
import { gapSentences, unknownSentence } from './safetyNetSentences.js';

interface Look {
  readonly width: number;
  readonly paint: Paint;
  readonly draw: DrawTable;
}

/** Housing allowance and social assistance by month, and what then remains. */
export function safetyNetBlock(net: SafetyNet, texts: Texts, { width, paint, draw }: Look): string {
  return [
    paint('strong', texts.safetyNet.title),
    draw(safetyNetTable(net, texts), paint),
    ...safetyNetLines(net, texts).map((line) => wrap(line, width, { first: '', rest: '  ' })),
  ].join('\n');
}

/** What stands under the table, not yet broken. */
export function safetyNetLines(net: SafetyNet, texts: Texts): string[] {
  const words = texts.safetyNet;
  return [
    words.explanation,
    ...(net.months.some(({ collected }) => collected > 0) ? [words.collectedExplained] : []),
    ...(net.months.some(({ projected }) => projected.length > 0) ? [texts.labels.projected] : []),
    ...net.unknown.map((each) => unknownSentence(each, texts)),
    ...net.gaps.map((gap) => gapSentences(gap, texts).join(' ')),
  ];
}

const NOTHING: Cell = { text: '–', tone: 'faint' };
/** Left out when no month has any. */
const RARE: ReadonlySet<SafetyNetColumn> = new Set<SafetyNetColumn>(['otherIncome', 'collected']);
const COLUMNS: readonly SafetyNetColumn[] = [
  'arrives',
  'otherIncome',
  'housing',
  'assistance',
  'collected',
  'remains',
  'afterHousing',
];

/** Those that have something to show. */
export function safetyNetColumns({ months }: SafetyNet): readonly SafetyNetColumn[] {
  return COLUMNS.filter((column) => !RARE.has(column) || months.some((month) => month[column] !== 0));
}

/** In one piece each; a soft hyphen shows where one may be broken. */
export function safetyNetHeadings(net: SafetyNet, { labels, safetyNet }: Texts): string[] {
  return [labels.month, ...safetyNetColumns(net).map((column) => safetyNet.columns[column])];
}

export function safetyNetTable(net: SafetyNet, { labels, formats, safetyNet }: Texts): TableContent {
  const columns = safetyNetColumns(net);
  return {
    head: [[labels.month], ...columns.map((column) => headingLines(safetyNet.columns[column], true))],
    rows: net.months.map((month) => [
      { text: safetyNetMonth(month, formats.month) },
      ...columns.map((column): Cell => {
        const amount = amountIn(month, column);
        if (amount === null) return NOTHING;
        return { text: formats.figure(amount), ...(column === 'remains' && { tone: 'strong' as const }) };
      }),
    ]),
    spacing: 2,
  };
}

/** A star for a month that rests on figures not yet enacted. */
export function safetyNetMonth({ month, projected }: SafetyNetMonth, name: (month: Month) => string): string {
  return name(month) + (projected.length > 0 ? '*' : '');
}

export function amountIn(month: SafetyNetMonth, column: SafetyNetColumn): Cents | null {
  if (column === 'housing') return month.housing?.arrives ?? null;
  if (column === 'assistance') return month.assistance?.amount ?? null;
  return month[column];
}

import { LAW_YEARS } from '../../law/lawYears.js';
import { changedLines } from '../changedLines.js';
import type { Paint } from '../drawing/paint.js';
import { wrap, wrapItems } from '../drawing/wrap.js';
import type { RateColumn } from '../rateTexts.js';
import { receiptLine } from '../receiptLines.js';
import type { Texts } from '../texts.js';
import { type RateRow, rateRows } from './rateRows.js';
import type { RatesAnswer } from './ratesAnswer.js';

export interface RatesLook {
  readonly width: number;
  readonly paint: Paint;
  /** One line a figure, however long, for `grep`; else a value with its basis under it. */
  readonly rows: boolean;
}

/** Spaces between columns. */
const SPACING = 2;
const INDENT = '  ';

export function ratesTable(answer: RatesAnswer, texts: Texts, look: RatesLook): string {
  const rows = rateRows(answer, texts);
  const body = look.rows ? lines(rows) : groups(rows, look);
  const { receipt } = answer;
  const blocks = [
    [look.paint('strong', titleOf(answer, texts)), ...changedLines(receipt, texts, look.width)].join('\n'),
    ...partlyKnown(answer, texts, look.width),
    body || nothing(answer, texts),
    receiptLine(receipt, texts, look.width),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function titleOf({ asked }: RatesAnswer, { formats, rates }: Texts): string {
  if ('rates' in asked) return rates.inForceOn(formats.date(asked.on));
  const { from, to } = asked.period;
  return rates.changesIn(from === undefined ? null : formats.date(from), to === undefined ? null : formats.date(to));
}

/** Before the first simulated day only what look-backs read is entered. */
function partlyKnown({ asked }: RatesAnswer, { formats, rates }: Texts, width: number): string[] {
  if (!('rates' in asked) || asked.on >= LAW_YEARS.from) return [];
  return [wrap(rates.partlyKnown(formats.date(LAW_YEARS.from)), width)];
}

function nothing({ asked }: RatesAnswer, { rates }: Texts): string {
  return 'rates' in asked ? rates.nothingKnown : rates.nothingChanges;
}

function lines(rows: readonly RateRow[]): string {
  const widths = (rows[0]?.cells ?? []).map((_, column) =>
    Math.max(...rows.map(({ cells }) => cells[column]?.[1].length ?? 0)),
  );
  const line = ({ cells }: RateRow) =>
    cells.map(([, text], column) => text.padEnd((widths[column] ?? 0) + SPACING)).join('');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}

function groups(rows: readonly RateRow[], look: RatesLook): string {
  const headings = [...new Set(rows.map(({ group }) => group))];
  return headings
    .map((heading) => {
      const blocks = rows.filter(({ group }) => group === heading).map((row) => block(row, look.width));
      return [look.paint('strong', heading), ...blocks].join('\n\n');
    })
    .join('\n\n');
}

/** The code and the value at the two ends of a line, all else under them. */
function block({ cells }: RateRow, width: number): string {
  const of = (...columns: readonly RateColumn[]) =>
    cells.filter(([column]) => columns.includes(column)).map(([, text]) => text);
  const [code = ''] = of('figure');
  const [value = ''] = of('value', 'change');
  const room = width - INDENT.length - code.length - value.length;
  const head = room >= SPACING ? `${code}${' '.repeat(room)}${value}` : `${code}\n${value.padStart(width)}`;
  const rest = of('name', 'from', 'status', 'section', 'source', 'checked')
    .filter((text) => text !== '')
    .join(' ·\n')
    .split(/ (?![·§])|\n/);
  return `${INDENT}${head}\n${wrapItems(rest, width, { first: INDENT.repeat(2) })}`;
}

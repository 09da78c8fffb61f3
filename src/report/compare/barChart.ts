/** A bar for each month, one line a path. */
import { monthOffset } from '../../answer/anonymity.js';
import type { Month } from '../../calendar/day.js';
import type { Cents } from '../../money/cents.js';
import { type ComparedPath, type Comparison, withBranches } from '../../planning/compare/comparison.js';
import { wrap } from '../drawing/wrap.js';
import type { Texts } from '../texts.js';
import type { PathLetters } from './pathLetters.js';

const BLOCKS = '▁▂▃▄▅▆▇█';
/** Where blocks cannot be shown: ninths of the tallest. */
const DIGITS = '123456789';
const NOTHING = '0';

export interface ChartLook {
  readonly width: number;
  /** The terminal shows block characters. */
  readonly blocks: boolean;
}

/** Parts of so many months as fit, one under the other; nothing where no month brings money. */
export function barChart(comparison: Comparison, letters: PathLetters, texts: Texts, look: ChartLook): string {
  const { months, by, paths } = comparison;
  const rows = withBranches(paths);
  const highest = Math.max(0, ...rows.flatMap((path) => path.months.map(({ own }) => own?.amount ?? 0)));
  if (highest === 0) return '';
  const { compare, formats } = texts;
  const labelWidth = Math.max(...rows.map((path) => (letters.get(path) ?? '').length)) + 2;
  const room = Math.floor((look.width - labelWidth) / CELL);
  const label = (text: string) => text.padEnd(labelWidth);
  const parts = Array.from({ length: Math.ceil(months.length / room) }, (_, i) => [i * room, (i + 1) * room] as const);
  const { title, tallest, digits } = compare.chart;
  const scale = (look.blocks ? tallest : digits)(formats.amount(highest as Cents));
  return [
    wrap(`${title[by]}; ${scale}.`, look.width),
    ...parts.flatMap(([from, to]) => [
      label('') + months.slice(from, to).map(monthNumber).join(' '),
      ...rows.map(
        (path) => label(letters.get(path) ?? '') + bars(path, highest, look.blocks).slice(from, to).join(' '),
      ),
    ]),
  ]
    .map((line) => line.trimEnd())
    .join('\n');
}

/** A month is two places wide, with a space before the next. */
const CELL = 3;

function monthNumber(month: Month): string {
  const offset = monthOffset(month);
  if (offset !== null) return offset.replace(/^M\+?/, '').padStart(2);
  return String((month % 12) + 1).padStart(2, '0');
}

function bars({ months }: ComparedPath, highest: number, blocks: boolean): string[] {
  const levels = blocks ? BLOCKS : DIGITS;
  return months.map(({ own }) => {
    if (own === null) return '  ';
    const level = Math.ceil((own.amount * levels.length) / highest);
    const bar = level <= 0 ? NOTHING : (levels[level - 1] as string);
    return blocks && level > 0 ? bar.repeat(2) : ` ${bar}`;
  });
}

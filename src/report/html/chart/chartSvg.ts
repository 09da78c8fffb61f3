import type { Month } from '../../../calendar/day.js';
import type { Cents } from '../../../money/cents.js';
import { type Html, html } from '../html.js';
import { PAINTS, type Shade } from '../shades.js';
import { type ChartGeometry, type ChartMonth, chartGeometry, type Frame } from './geometry.js';

export interface DrawnMonth extends ChartMonth<Shade> {
  readonly month: Month;
  readonly daysWithoutSupport: number;
}

export interface ChartWords {
  /** Names the picture. */
  readonly title: string;
  readonly amount: (value: Cents) => string;
  /** Without cents. */
  readonly roundAmount: (value: Cents) => string;
  readonly shortMonth: (month: Month) => string;
  readonly month: (month: Month) => string;
  readonly year: (month: Month) => string;
  readonly shades: Readonly<Record<Shade, string>>;
  readonly arrives: string;
  readonly days: (count: number) => string;
}

/** Under the bars: names of months, years, days without support. */
const BOTTOM = 58;
/** On paper and on a screen; on a telephone. */
export const WIDE: Frame = { width: 880, height: 300, left: 64, top: 12, bottom: BOTTOM };
export const NARROW: Frame = { width: 340, height: 260, left: 50, top: 12, bottom: BOTTOM };

/** Room that the name of a month takes. */
const NAME = 40;

/** Bars by month, a line for what arrives, and the days without support under the months that have any. */
export function chartSvg(
  months: readonly DrawnMonth[],
  series: readonly Shade[],
  most: Cents,
  given: Frame,
  words: ChartWords,
): Html {
  const frame = months.some(({ daysWithoutSupport }) => daysWithoutSupport > 0) ? given : withoutGaps(given);
  const geometry = chartGeometry(months, series, frame, most);
  const { levels, ground } = geometry;
  const grid = levels.map(
    ({ amount, y }) =>
      html`<path d="M${round(frame.left)} ${round(y)}H${frame.width}" class="${amount === 0 ? 'ground' : 'level'}"/><text x="${frame.left - 8}" y="${round(y + 4)}" class="amount">${words.roundAmount(amount)}</text>`,
  );
  return html`<svg viewBox="0 0 ${frame.width} ${frame.height}" role="img" aria-label="${words.title}" class="chart ${given === WIDE ? 'wide' : 'narrow'}">${grid}${barsOf(months, geometry, words)}${marksOf(months, geometry, words)}${namesOf(months, geometry, ground, words)}</svg>`;
}

/** Nothing stands under the years. */
function withoutGaps({ height, bottom, ...rest }: Frame): Frame {
  return { ...rest, height: height - 20, bottom: bottom - 20 };
}

function barsOf(months: readonly DrawnMonth[], { bars }: ChartGeometry<Shade>, words: ChartWords): Html[] {
  return bars.map(({ month, series, amount, x, y, width, height }) => {
    const of = months[month] as DrawnMonth;
    return html`<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="url(#fill-${series})" stroke="${PAINTS[series].ink}"><title>${`${words.month(of.month)}: ${words.shades[series]} ${words.amount(amount)}`}</title></rect>`;
  });
}

function marksOf(months: readonly DrawnMonth[], { columns }: ChartGeometry<Shade>, words: ChartWords): Html[] {
  return columns.map(({ x, width, arrives }, i) => {
    const of = months[i] as DrawnMonth;
    const reach = Math.min(4, width * 0.15);
    return html`<path d="M${round(x - reach)} ${round(arrives)}h${round(width + 2 * reach)}" class="arrives"><title>${`${words.month(of.month)}: ${words.arrives} ${words.amount(of.arrives)}`}</title></path>`;
  });
}

/** Every so many-th month is named where there is no room for all; a year under its first month. */
function namesOf(
  months: readonly DrawnMonth[],
  { columns, step }: ChartGeometry<Shade>,
  ground: number,
  words: ChartWords,
): Html[] {
  const each = Math.ceil(NAME / step);
  return columns.map(({ x, width }, i) => {
    const { month, daysWithoutSupport } = months[i] as DrawnMonth;
    const middle = round(x + width / 2);
    const isNamed = month % each === 0;
    const toJanuary = (12 - (month % 12)) % 12;
    const hasRoom = toJanuary * step >= NAME || toJanuary >= months.length;
    const beginsYear = toJanuary === 0 || (i === 0 && hasRoom);
    const name = isNamed ? html`<text x="${middle}" y="${ground + 17}">${words.shortMonth(month)}</text>` : null;
    const year = beginsYear
      ? html`<text x="${middle}" y="${ground + 33}" class="year">${words.year(month)}</text>`
      : null;
    return html`${name}${year}${daysWithoutSupport === 0 ? null : gapMark(daysWithoutSupport, x, width, ground, words)}`;
  });
}

function gapMark(days: number, x: number, width: number, ground: number, words: ChartWords): Html {
  const count = width >= 30 ? words.days(days) : width >= 14 ? String(days) : '';
  return html`<rect x="${round(x)}" y="${ground + 39}" width="${round(width)}" height="5" fill="url(#fill-gap)" stroke="${PAINTS.gap.ink}"/><text x="${round(x + width / 2)}" y="${ground + 56}" class="gap-days">${count}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

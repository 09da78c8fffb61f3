/** Where everything of a stacked chart of months stands. Numbers only, in the units of its drawing. */
import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { Cents } from '../../../money/cents.js';

/** What is paid in one month. */
export interface ChartMonth<Series extends string> {
  readonly amounts: Readonly<Partial<Record<Series, Cents>>>;
  /** What reaches the account in it. */
  readonly arrives: Cents;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  /** Room under the bars. */
  readonly bottom: number;
}

export interface Bar<Series extends string> {
  readonly month: number;
  readonly series: Series;
  readonly amount: Cents;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ChartGeometry<Series extends string> {
  readonly bars: readonly Bar<Series>[];
  /** Of each month: where its bar begins and how wide it is, and how high what arrives stands. */
  readonly columns: readonly { readonly x: number; readonly width: number; readonly arrives: number }[];
  /** Round amounts with their heights, from 0 up. */
  readonly levels: readonly { readonly amount: Cents; readonly y: number }[];
  /** From the begin of one month to that of the next. */
  readonly step: number;
  /** Where the bars stand. */
  readonly ground: number;
}

const MOST_LEVELS = 4;
/** A chart without money still has a scale: a hundred euros. */
const LEAST = 10_000;

/** @param series from the ground up */
export function chartGeometry<Series extends string>(
  months: readonly ChartMonth<Series>[],
  series: readonly Series[],
  { width, height, left, top, bottom }: Frame,
  most: Cents = highest(months),
): ChartGeometry<Series> {
  const ground = height - bottom;
  const across = scaleBand<number>(months.keys(), [left, width]).paddingInner(0.28).paddingOuter(0.14);
  const up = scaleLinear([0, Math.max(LEAST, most)], [ground, top]).nice(MOST_LEVELS);
  const stacked = stack<ChartMonth<Series>, Series>()
    .keys(series)
    .value(({ amounts }, key) => amounts[key] ?? 0)([...months]);
  const columns = months.map(({ arrives }, month) => ({
    x: across(month) as number,
    width: across.bandwidth(),
    arrives: up(arrives),
  }));
  const bars = stacked.flatMap((layer) =>
    layer.flatMap(([from, to], month): Bar<Series>[] => {
      if (to === from) return [];
      const { x, width: wide } = columns[month] as (typeof columns)[number];
      const amount = (to - from) as Cents;
      return [{ month, series: layer.key, amount, x, y: up(to), width: wide, height: up(from) - up(to) }];
    }),
  );
  const levels = up.ticks(MOST_LEVELS).map((amount) => ({ amount: amount as Cents, y: up(amount) }));
  return { bars, columns, levels, step: across.step(), ground };
}

/** The most that any month pays or brings: charts beside each other share it. */
export function highest(months: readonly ChartMonth<string>[]): Cents {
  const sums = months.map(({ amounts, arrives }) =>
    Math.max(
      arrives,
      Object.values<Cents | undefined>(amounts).reduce((sum: number, amount) => sum + (amount ?? 0), 0),
    ),
  );
  return (max(sums) ?? 0) as Cents;
}

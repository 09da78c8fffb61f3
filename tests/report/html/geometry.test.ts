import { describe, expect, test } from 'vitest';
import type { Cents } from '../../../src/money/cents.js';
import { chartGeometry, highest } from '../../../src/report/html/chart/geometry.js';

const FRAME = { width: 250, height: 230, left: 50, top: 10, bottom: 20 };
const euros = (value: number) => (value * 100) as Cents;

/** 200 units of height from the ground at 210 to the top at 10, for 1,000 euros: 5 euros a unit. */
const MONTHS = [
  { amounts: { unemployment: euros(500), sickness: euros(250) }, arrives: euros(600) },
  { amounts: { sickness: euros(1000) }, arrives: euros(0) },
];

describe('two months, the higher one of 1,000 euros', () => {
  const { bars, columns, levels, ground, step } = chartGeometry(MONTHS, ['unemployment', 'sickness'], FRAME);

  test('each bar is as high as its euros, and stands on the one below', () => {
    expect(ground).toBe(210);
    expect(bars.map(({ month, series, y, height }) => [month, series, y, height])).toEqual([
      [0, 'unemployment', 110, 100],
      [0, 'sickness', 60, 50],
      [1, 'sickness', 10, 200],
    ]);
    expect(bars.map(({ amount }) => amount)).toEqual([50_000, 25_000, 100_000]);
  });

  test('what arrives is marked at its height', () => {
    expect(columns.map(({ arrives }) => arrives)).toEqual([90, 210]);
  });

  test('the months share the width from the scale to the edge', () => {
    // Two steps of 100: of each, 28 parts of 100 stay free.
    expect(step).toBeCloseTo(100);
    expect(columns.map(({ width }) => width)).toEqual([expect.closeTo(72), expect.closeTo(72)]);
    expect(columns.map(({ x }) => x)).toEqual([expect.closeTo(64), expect.closeTo(164)]);
  });

  test('the levels are round amounts from nothing to the top', () => {
    expect(levels.map(({ amount }) => amount)).toEqual([0, 200, 400, 600, 800, 1000].map(euros));
    expect(levels.map(({ y }) => Math.round(y))).toEqual([210, 170, 130, 90, 50, 10]);
  });
});

test('charts that stand beside each other share the height of the highest', () => {
  expect(highest(MONTHS)).toBe(euros(1000));
  // What arrives can be more than what belongs to the month.
  expect(highest([{ amounts: { sickness: euros(10) }, arrives: euros(12) }])).toBe(euros(12));
  const { bars } = chartGeometry(MONTHS.slice(0, 1), ['unemployment', 'sickness'], FRAME, euros(2000));
  expect(bars.map(({ height }) => height)).toEqual([50, 25]);
});

test('without any money there is a scale and no bar', () => {
  const { bars, levels } = chartGeometry([{ amounts: {}, arrives: euros(0) }], ['sickness'], FRAME);
  expect(bars).toEqual([]);
  expect(levels.at(-1)?.amount).toBe(euros(100));
});

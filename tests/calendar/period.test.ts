import { describe, expect, test } from 'vitest';
import { addDays, day, formatDay } from '../../src/calendar/day.js';
import { contains, overlap, type Period, union } from '../../src/calendar/period.js';

const period = (from: string, to: string): Period => ({ from: day(from), to: day(to) });
const write = ({ from, to }: Period) => `${formatDay(from)}/${formatDay(to)}`;

describe('periods include both their ends', () => {
  const march = period('2026-03-01', '2026-03-31');

  test('a period contains its first and its last day and none beside them', () => {
    expect(contains(march, march.from)).toBe(true);
    expect(contains(march, march.to)).toBe(true);
    expect(contains(march, addDays(march.from, -1))).toBe(false);
    expect(contains(march, addDays(march.to, 1))).toBe(false);
  });

  test.each([
    ['2026-03-31', '2026-04-30', '2026-03-31/2026-03-31'],
    ['2026-01-01', '2026-03-01', '2026-03-01/2026-03-01'],
    ['2026-03-10', '2026-03-12', '2026-03-10/2026-03-12'],
    ['2026-01-01', '2026-12-31', '2026-03-01/2026-03-31'],
  ])('March shares with %s to %s the days %s', (from, to, expected) => {
    expect(write(overlap(march, period(from, to)) as Period)).toBe(expected);
    expect(write(overlap(period(from, to), march) as Period)).toBe(expected);
  });

  test('periods that only touch share nothing', () => {
    expect(overlap(march, period('2026-04-01', '2026-04-30'))).toBeUndefined();
    expect(overlap(march, period('2026-02-01', '2026-02-28'))).toBeUndefined();
  });
});

describe('union', () => {
  test('joins what overlaps or adjoins, keeps a hole of one day, and sorts', () => {
    const joined = union([
      period('2026-05-10', '2026-05-20'),
      period('2026-03-01', '2026-03-31'),
      period('2026-04-01', '2026-04-10'),
      period('2026-04-05', '2026-04-06'),
      period('2026-04-12', '2026-04-12'),
    ]);
    expect(joined.map(write)).toEqual(['2026-03-01/2026-04-10', '2026-04-12/2026-04-12', '2026-05-10/2026-05-20']);
  });

  test('nothing joins to nothing', () => {
    expect(union([])).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import {
  addMonths,
  addYears,
  type Day,
  day,
  endOfMonth,
  firstDayOf,
  formatDay,
  formatMonth,
  lastDayOf,
  type Month,
  monthOf,
  parseMonth,
} from '../../src/calendar/day.js';

describe('months', () => {
  test('every month from 1900 to 2100 survives being written and read, and begins where the one before ended', () => {
    const first = monthOf(day('1900-01-01'));
    const months = Array.from({ length: 201 * 12 }, (_, i) => (first + i) as Month);
    expect(months.filter((month) => parseMonth(formatMonth(month)) !== month)).toEqual([]);
    expect(months.filter((month) => lastDayOf(month) + 1 !== firstDayOf((month + 1) as Month))).toEqual([]);
    expect(formatMonth(months.at(-1) as Month)).toBe('2100-12');
  });

  test.each(['2026-13', '2026-00', '2026-1', '1899-12', '2101-01', '2026', '2026-01-01', ''])(
    '%j is no month',
    (text) => {
      expect(parseMonth(text)).toBeUndefined();
    },
  );

  test.each([
    ['2024-02-01', '2024-02-29'],
    ['2026-02-28', '2026-02-28'],
    ['2026-04-15', '2026-04-30'],
    ['2026-12-31', '2026-12-31'],
    ['1900-02-01', '1900-02-28'],
  ])('the month of %s ends on %s', (text, expected) => {
    expect(formatDay(endOfMonth(day(text)))).toBe(expected);
  });
});

describe('the same date in another month', () => {
  const both = (value: Day, n: number) => [
    formatDay(addMonths(value, n, 'last-of-month')),
    formatDay(addMonths(value, n, 'first-of-next')),
  ];

  test.each([
    ['2026-01-31', 1, '2026-02-28', '2026-03-01'],
    ['2024-01-31', 1, '2024-02-29', '2024-03-01'],
    ['2024-01-30', 1, '2024-02-29', '2024-03-01'],
    ['2026-01-29', 1, '2026-02-28', '2026-03-01'],
    ['2026-03-31', 1, '2026-04-30', '2026-05-01'],
    ['2026-03-31', -1, '2026-02-28', '2026-03-01'],
    ['2026-12-31', 2, '2027-02-28', '2027-03-01'],
    ['2026-08-31', 6, '2027-02-28', '2027-03-01'],
  ])('%s and %i months is %s, or %s', (from, n, last, next) => {
    expect(both(day(from), n)).toEqual([last, next]);
  });

  test.each([
    ['2026-01-28', 1, '2026-02-28'],
    ['2024-01-29', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-28'],
    ['2026-01-15', -13, '2024-12-15'],
    ['2026-12-01', 1, '2027-01-01'],
    ['2026-05-31', 0, '2026-05-31'],
    ['2026-05-31', 24, '2028-05-31'],
  ])('%s and %i months is %s however a missing date is taken', (from, n, expected) => {
    expect(both(day(from), n)).toEqual([expected, expected]);
  });

  test('someone born on 29 February comes of age on 1 March, and has a birthday of their own in a leap year', () => {
    const born = day('2008-02-29');
    expect(formatDay(addYears(born, 18, 'first-of-next'))).toBe('2026-03-01');
    expect(formatDay(addYears(born, 18, 'last-of-month'))).toBe('2026-02-28');
    expect(formatDay(addYears(born, 20, 'first-of-next'))).toBe('2028-02-29');
  });
});

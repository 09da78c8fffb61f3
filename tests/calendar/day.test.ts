import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  type Day,
  day,
  dayOf,
  endOfMonth,
  formatDay,
  isWeekday,
  mondayOf,
  nthWeekdayFrom,
  parseDay,
  weekdayBefore,
  weekdayOf,
  weekdaysBetween,
  yearOf,
} from '../../src/calendar/day.js';

const FIRST = day('1900-01-01');
const LAST = day('2100-12-31');
const anyDay = fc.integer({ min: FIRST, max: LAST }).map((value) => value as Day);

function everyDay(): Day[] {
  return Array.from({ length: LAST - FIRST + 1 }, (_, i) => addDays(FIRST, i));
}

describe('reading and writing', () => {
  test('every day from 1900 to 2100 survives being written and read', () => {
    expect(everyDay().filter((value) => parseDay(formatDay(value)) !== value)).toEqual([]);
  });

  test('201 years hold 73 414 days, of which 49 are leap days', () => {
    // 1900 and 2100 have no 29 February: 1904, 1908 … 2096 is 49 years.
    expect(everyDay()).toHaveLength(201 * 365 + 49);
    expect(everyDay().filter((value) => formatDay(value).endsWith('-02-29'))).toHaveLength(49);
  });

  test('day 0 is 1970-01-01', () => {
    expect(day('1970-01-01')).toBe(0);
    expect(day('1969-12-31')).toBe(-1);
    expect(formatDay(0 as Day)).toBe('1970-01-01');
  });

  test.each([
    '2026-02-30',
    '2026-02-29',
    '2025-02-30',
    '1900-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32',
    '1899-12-31',
    '2101-01-01',
    '2026-1-1',
    '26-01-01',
    ' 2026-01-01',
    '2026-01-01T00:00:00Z',
    '1.1.2026',
    '',
  ])('%j is no date', (text) => {
    expect(parseDay(text)).toBeUndefined();
    expect(() => day(text)).toThrow();
  });

  test.each(['2024-02-29', '2000-02-29', '1904-02-29', '2096-02-29'])('%s is a leap day', (text) => {
    expect(formatDay(day(text))).toBe(text);
    expect(formatDay(addDays(day(text), 1))).toBe(text.replace('02-29', '03-01'));
  });

  test('a date outside its month or year is none', () => {
    expect(dayOf(2026, 2, 28)).toBe(day('2026-02-28'));
    expect(dayOf(2026, 2, 29)).toBeUndefined();
    expect(dayOf(2026, 0, 1)).toBeUndefined();
    expect(dayOf(1899, 12, 31)).toBeUndefined();
  });
});

describe('weekdays', () => {
  test.each([
    ['1900-01-01', 1],
    ['1917-12-06', 4],
    ['1969-12-31', 3],
    ['1970-01-01', 4],
    ['2000-01-01', 6],
    ['2024-02-29', 4],
    ['2026-05-01', 5],
    ['2027-01-05', 2],
    ['2100-12-31', 5],
  ])('%s is weekday %i', (text, weekday) => {
    expect(weekdayOf(day(text))).toBe(weekday);
  });

  test('the seven weekdays follow each other for 201 years', () => {
    const breaks = everyDay().filter((value) => weekdayOf(addDays(value, 1)) !== (weekdayOf(value) % 7) + 1);
    expect(breaks).toEqual([]);
  });

  test('every day lies within the week of its Monday', () => {
    const strays = everyDay().filter((value) => {
      const monday = mondayOf(value);
      return weekdayOf(monday) !== 1 || value < monday || value > monday + 6;
    });
    expect(strays).toEqual([]);
  });

  test('Monday to Friday only, holidays included', () => {
    const week = ['2026-12-21', '2026-12-22', '2026-12-23', '2026-12-24', '2026-12-25', '2026-12-26', '2026-12-27'];
    expect(week.map((text) => isWeekday(day(text)))).toEqual([true, true, true, true, true, false, false]);
  });
});

describe('counting Monday-to-Friday days', () => {
  /** TTL 3:2; the months from January on, then the year. */
  const WEEKDAYS_OF_MONTHS: Record<number, readonly number[]> = {
    2021: [21, 20, 23, 22, 21, 22, 22, 22, 22, 21, 22, 23, 261],
    2022: [21, 20, 23, 21, 22, 22, 21, 23, 22, 21, 22, 22, 260],
    2023: [22, 20, 23, 20, 23, 22, 21, 23, 21, 22, 22, 21, 260],
    2024: [23, 21, 21, 22, 23, 20, 23, 22, 21, 23, 21, 22, 262],
    2025: [23, 20, 21, 22, 22, 21, 23, 21, 22, 23, 20, 23, 261],
    2026: [22, 20, 22, 22, 21, 22, 23, 21, 22, 22, 21, 23, 261],
    2027: [21, 20, 23, 22, 21, 22, 22, 22, 22, 21, 22, 23, 261],
  };

  test.each(Object.entries(WEEKDAYS_OF_MONTHS))('the months of %s', (year, expected) => {
    const counted = Array.from({ length: 12 }, (_, i) => {
      const first = dayOf(Number(year), i + 1, 1) as Day;
      return weekdaysBetween(first, endOfMonth(first));
    });
    const whole = weekdaysBetween(day(`${year}-01-01`), day(`${year}-12-31`));
    expect([...counted, whole]).toEqual(expected);
  });

  test('counting agrees with looking at every day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -3, max: 60 }), (from, length) => {
        const days = Array.from({ length: Math.max(length, 0) }, (_, i) => addDays(from, i));
        expect(weekdaysBetween(from, addDays(from, length - 1))).toBe(days.filter(isWeekday).length);
      }),
    );
  });

  test.each([
    ['2026-03-02', 1, '2026-03-02'],
    ['2026-03-02', 5, '2026-03-06'],
    ['2026-03-02', 6, '2026-03-09'],
    ['2026-03-04', 5, '2026-03-10'],
    ['2026-03-07', 1, '2026-03-09'],
    ['2026-03-08', 7, '2026-03-17'],
    ['2026-12-24', 2, '2026-12-25'],
  ])('from %s the weekday number %i is %s', (from, n, expected) => {
    expect(formatDay(nthWeekdayFrom(day(from), n))).toBe(expected);
  });

  test('the nth weekday is a weekday and the count up to it is n', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 400 }), (from, n) => {
        const found = nthWeekdayFrom(from, n);
        expect(isWeekday(found)).toBe(true);
        expect(weekdaysBetween(from, found)).toBe(n);
      }),
    );
  });

  test.each([
    ['2026-03-06', '2026-03-05'],
    ['2026-03-07', '2026-03-06'],
    ['2026-03-08', '2026-03-06'],
    ['2026-03-09', '2026-03-06'],
    ['2026-03-10', '2026-03-09'],
    ['2026-12-26', '2026-12-25'],
  ])('the weekday before %s is %s', (from, expected) => {
    expect(formatDay(weekdayBefore(day(from)))).toBe(expected);
  });
});

test('the year of a day', () => {
  expect(yearOf(day('2026-12-31'))).toBe(2026);
  expect(yearOf(day('2027-01-01'))).toBe(2027);
  expect(yearOf(day('1969-12-31'))).toBe(1969);
});

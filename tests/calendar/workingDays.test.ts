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
  weekdaysBetween,
} from '../../src/calendar/day.js';
import { FINNISH_WORKING_DAYS, WorkingDays } from '../../src/calendar/workingDays.js';

const calendar = FINNISH_WORKING_DAYS;
const workingDayAfter = (from: string, n: number) => formatDay(calendar.after(day(from), n));
const between = (from: string, to: string) => calendar.between(day(from), day(to));

describe('payable days per month (SVL 1:4 § 5 k)', () => {
  /** The months from January on, then the year. */
  const WORKING_DAYS_OF_MONTHS: Record<number, readonly number[]> = {
    2020: [25, 25, 26, 24, 24, 25, 27, 26, 26, 26, 25, 25, 304],
    2021: [24, 24, 27, 24, 24, 25, 27, 26, 26, 26, 25, 25, 303],
    2022: [24, 24, 27, 24, 25, 25, 26, 27, 26, 26, 25, 25, 304],
    2023: [25, 24, 27, 23, 25, 25, 26, 27, 26, 26, 25, 23, 302],
    2024: [25, 25, 25, 25, 25, 24, 27, 27, 25, 27, 25, 23, 303],
    2025: [25, 24, 26, 24, 25, 24, 27, 26, 26, 27, 24, 24, 302],
    2026: [25, 24, 26, 24, 24, 25, 27, 26, 26, 26, 25, 25, 303],
    2027: [24, 24, 25, 26, 24, 25, 27, 26, 26, 26, 25, 25, 303],
  };

  test.each(Object.entries(WORKING_DAYS_OF_MONTHS))('%s', (year, expected) => {
    const counted = Array.from({ length: 12 }, (_, i) => {
      const first = dayOf(Number(year), i + 1, 1) as Day;
      return calendar.between(first, endOfMonth(first));
    });
    expect([...counted, between(`${year}-01-01`, `${year}-12-31`)]).toEqual(expected);
  });
});

describe('the day of onset, nine waiting days and the allowance days after them (SVL 8:7, 8:8)', () => {
  test.each([
    [
      '2025-01-02',
      '2025-01-14',
      '2025-01-15',
      { 60: '2025-03-25', 90: '2025-05-02', 150: '2025-07-14', 300: '2026-01-12' },
    ],
    ['2025-01-06', '2025-01-16', '2025-01-17', { 300: '2026-01-14' }],
    [
      '2025-06-16',
      '2025-06-27',
      '2025-06-28',
      { 60: '2025-09-05', 90: '2025-10-10', 150: '2025-12-22', 300: '2026-06-25' },
    ],
    [
      '2026-03-02',
      '2026-03-12',
      '2026-03-13',
      { 60: '2026-05-26', 90: '2026-07-01', 150: '2026-09-09', 300: '2027-03-09' },
    ],
    [
      '2026-12-21',
      '2027-01-04',
      '2027-01-05',
      { 60: '2027-03-16', 90: '2027-04-22', 150: '2027-07-05', 300: '2027-12-30' },
    ],
    [
      '2023-05-15',
      '2023-05-26',
      '2023-05-27',
      { 60: '2023-08-05', 90: '2023-09-09', 150: '2023-11-20', 300: '2024-05-23' },
    ],
    [
      '2021-11-01',
      '2021-11-12',
      '2021-11-13',
      { 60: '2022-01-26', 90: '2022-03-02', 150: '2022-05-13', 300: '2022-11-08' },
    ],
  ])('onset %s: waiting to %s, first paid %s', (onset, lastWaiting, firstPaid, allowanceDays) => {
    expect(workingDayAfter(onset, 9)).toBe(lastWaiting);
    expect(workingDayAfter(onset, 10)).toBe(firstPaid);
    for (const [n, expected] of Object.entries(allowanceDays))
      expect(workingDayAfter(lastWaiting, Number(n))).toBe(expected);
  });

  test.each([
    ['2026-11-23', '2026-12-04', { 150: '2027-06-05', 300: '2027-11-30' }],
    ['2026-12-01', '2026-12-12', { 150: '2027-06-14', 300: '2027-12-09' }],
    ['2020-01-25', '2020-02-06', { 150: '2020-08-04', 300: '2021-02-01' }],
  ])('onset %s: first paid %s', (onset, firstPaid, allowanceDays) => {
    expect(workingDayAfter(onset, 10)).toBe(firstPaid);
    for (const [n, expected] of Object.entries(allowanceDays))
      expect(workingDayAfter(onset, 9 + Number(n))).toBe(expected);
  });

  test('a waiting period in an ordinary month, from onset to its last day, holds nine Monday-to-Friday days', () => {
    expect(weekdaysBetween(day('2026-03-02'), day('2026-03-12'))).toBe(9);
  });
});

describe('counting from day to day', () => {
  test.each([
    ['2025-01-15', '2025-01-21', 6],
    ['2025-01-22', '2025-02-19', 25],
    ['2025-02-20', '2025-03-20', 25],
    ['2025-03-21', '2025-04-19', 25],
    ['2025-04-22', '2025-05-21', 25],
    ['2025-05-22', '2025-05-31', 8],
    ['2026-02-09', '2026-03-09', 25],
    ['2026-04-01', '2026-04-16', 12],
    ['2025-12-22', '2026-01-08', 12],
  ])('from %s to %s there are %i working days', (from, to, expected) => {
    expect(between(from, to)).toBe(expected);
  });

  test('both ends count, and a turned-round period holds nothing', () => {
    expect(between('2026-03-02', '2026-03-02')).toBe(1);
    expect(between('2026-03-01', '2026-03-01')).toBe(0);
    expect(between('2026-03-03', '2026-03-02')).toBe(0);
  });

  test.each([
    ['2026-04-02', '2026-04-04', 'Maundy Thursday to Easter Saturday, over Good Friday'],
    ['2026-04-04', '2026-04-07', 'Easter Saturday to Tuesday, over Easter Sunday and Monday'],
    ['2026-04-30', '2026-05-02', 'over the first of May'],
    ['2026-05-13', '2026-05-15', 'over Ascension Day'],
    ['2026-06-19', '2026-06-22', 'Midsummer Eve to Monday, over Midsummer Day'],
    ['2026-10-30', '2026-11-02', "over All Saints' Day and Sunday"],
    ['2026-12-05', '2026-12-07', 'over Independence Day, a Sunday'],
    ['2026-12-24', '2026-12-28', 'Christmas Eve to Monday, over Christmas and Sunday'],
    ['2026-12-31', '2027-01-02', "New Year's Eve to Saturday, over New Year"],
  ])('%s is followed by %s: %s', (earlier, later) => {
    expect(workingDayAfter(earlier, 1)).toBe(later);
    expect(formatDay(calendar.before(day(later)))).toBe(earlier);
    for (let value = day(earlier) + 1; value < day(later); value += 1) expect(calendar.is(value as Day)).toBe(false);
  });

  test('no days later is the day itself, working day or not', () => {
    expect(workingDayAfter('2026-12-25', 0)).toBe('2026-12-25');
  });

  test('n working days later the count has grown by n, and the way back lands before', () => {
    const from = fc.integer({ min: day('2019-01-01'), max: day('2029-12-31') }).map((value) => value as Day);
    fc.assert(
      fc.property(from, fc.integer({ min: 1, max: 300 }), (value, n) => {
        const reached = calendar.after(value, n);
        expect(calendar.is(reached)).toBe(true);
        expect(calendar.between(addDays(value, 1), reached)).toBe(n);
        expect(calendar.before(addDays(reached, 1))).toBe(reached);
      }),
    );
  });
});

describe('Monday-to-Friday days without public holidays', () => {
  test('Christmas week of 2026 has four, Easter week three', () => {
    // 25.12.2026 is a Friday; 3.4.2026 Good Friday, 6.4. Easter Monday.
    expect(calendar.weekdays(day('2026-12-21'), day('2026-12-27'))).toBe(4);
    expect(calendar.weekdays(day('2026-04-01'), day('2026-04-07'))).toBe(3);
    expect(calendar.weekdays(day('2026-12-25'), day('2026-12-25'))).toBe(0);
  });

  test('are those that a count day by day finds, also outside the table', () => {
    const anyDay = fc.integer({ min: day('2015-01-01'), max: day('2034-12-31') });
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1, max: 400 }), (from, length) => {
        const days = Array.from({ length: length + 1 }, (_, i) => (from + i) as Day);
        const counted = days.filter((value) => isWeekday(value) && !calendar.isHoliday(value)).length;
        expect(calendar.weekdays(from as Day, (from + length) as Day)).toBe(counted);
      }),
    );
  });
});

describe('the table', () => {
  test('knows one year more than can be simulated at each end, and refuses beyond', () => {
    expect(calendar.is(day('2018-01-02'))).toBe(true);
    expect(calendar.is(day('2031-12-31'))).toBe(true);
    expect(() => calendar.is(day('2017-12-31'))).toThrow(RangeError);
    expect(() => calendar.is(day('2032-01-01'))).toThrow(RangeError);
    expect(() => calendar.after(day('2031-12-30'), 2)).toThrow(RangeError);
    expect(() => calendar.before(day('2018-01-02'))).toThrow(RangeError);
  });

  test('tells holidays from Sundays', () => {
    expect(calendar.isHoliday(day('2026-12-25'))).toBe(true);
    expect(calendar.isHoliday(day('2026-12-24'))).toBe(false);
    expect(calendar.isHoliday(day('2026-12-27'))).toBe(false);
  });

  test('without holidays every day but Sunday is a working day', () => {
    const plain = new WorkingDays(() => []);
    expect(plain.is(day('2026-12-25'))).toBe(true);
    expect(plain.is(day('2026-12-27'))).toBe(false);
    expect(plain.isHoliday(day('2026-12-25'))).toBe(false);
    // 2026 has 52 Sundays, the first on 4 January.
    expect(plain.between(day('2026-01-01'), day('2026-12-31'))).toBe(365 - 52);
    expect(formatDay(plain.after(day('2026-12-24'), 2))).toBe('2026-12-26');
  });
});

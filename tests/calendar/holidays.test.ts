import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { type Day, dayOf, formatDay, weekdayOf } from '../../src/calendar/day.js';
import { holidaysOf } from '../../src/calendar/holidays.js';

const SUNDAY = 7;

/** SVL 1:4 § 5 k: the holidays that fall on Monday to Saturday, as day.month. */
const HOLIDAYS: Record<number, string> = {
  2021: '1.1 6.1 2.4 5.4 1.5 13.5 26.6 6.11 6.12 25.12',
  2022: '1.1 6.1 15.4 18.4 26.5 25.6 5.11 6.12 26.12',
  2023: '6.1 7.4 10.4 1.5 18.5 24.6 4.11 6.12 25.12 26.12',
  2024: '1.1 6.1 29.3 1.4 1.5 9.5 22.6 2.11 6.12 25.12 26.12',
  2025: '1.1 6.1 18.4 21.4 1.5 29.5 21.6 1.11 6.12 25.12 26.12',
  2026: '1.1 6.1 3.4 6.4 1.5 14.5 20.6 31.10 25.12 26.12',
  2027: '1.1 6.1 26.3 29.3 1.5 6.5 26.6 6.11 6.12 25.12',
};

const onWorkingWeekdays = (year: number) => holidaysOf(year).filter((value) => weekdayOf(value) !== SUNDAY);

function readList(year: number, list: string): string[] {
  return list.split(' ').map((text) => {
    const [date, month] = text.split('.').map(Number) as [number, number];
    return formatDay(dayOf(year, month, date) as Day);
  });
}

describe('holidays on which no allowance is paid', () => {
  test.each(Object.entries(HOLIDAYS))('%s', (year, list) => {
    expect(onWorkingWeekdays(Number(year)).map(formatDay)).toEqual(readList(Number(year), list));
  });

  test('eves and Easter Saturday are not among them', () => {
    const of2026 = holidaysOf(2026).map(formatDay);
    for (const eve of ['2026-04-02', '2026-04-04', '2026-06-19', '2026-12-24', '2026-12-31']) {
      expect(of2026).not.toContain(eve);
    }
  });

  test('the earliest and the latest Easter of two centuries', () => {
    // Easter Sundays: 23 March 1913, 25 April 1943, 25 April 2038, 23 March 2008.
    expect(holidaysOf(1913).map(formatDay)).toEqual(expect.arrayContaining(['1913-03-21', '1913-03-24']));
    expect(holidaysOf(1943).map(formatDay)).toEqual(expect.arrayContaining(['1943-04-23', '1943-04-26']));
    expect(holidaysOf(2038).map(formatDay)).toEqual(expect.arrayContaining(['2038-04-23', '2038-04-26']));
    expect(holidaysOf(2008).map(formatDay)).toEqual(expect.arrayContaining(['2008-03-21', '2008-03-24']));
  });

  test('date-holidays knows the same ones from 1995 to 2060', () => {
    // Its bank holidays are left out: New Year's Eve is a working day here. Sundays are never paid anyway.
    const peer = new Holidays('FI', { types: ['public'] });
    const differences: string[] = [];
    for (let year = 1995; year <= 2060; year += 1) {
      const ours = new Set(onWorkingWeekdays(year).map(formatDay));
      const theirs = peer
        .getHolidays(year)
        .map(({ date }) => date.slice(0, 10))
        .filter((date) => new Date(date).getUTCDay() !== 0);
      differences.push(...[...ours].filter((date) => !theirs.includes(date)).map((date) => `only ours: ${date}`));
      differences.push(...theirs.filter((date) => !ours.has(date)).map((date) => `only theirs: ${date}`));
    }
    expect(differences).toEqual([]);
  });
});

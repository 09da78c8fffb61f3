/** 12.3: waiting periods, checkpoints and maxima of the law file, through the simulation. */
import { describe, expect, test } from 'vitest';
import { day, formatDay, weekdaysBetween } from '../../src/calendar/day.js';
import { FINNISH_WORKING_DAYS as CALENDAR } from '../../src/calendar/workingDays.js';
import { lawOn } from '../../src/law/rates/index.js';
import { dayOfCount, maximumEnd } from '../../src/law/sickness/maximum.js';
import { priorityEnd } from '../../src/law/sickness/priorityPeriod.js';
import { entrepreneurWaitingDays } from '../../src/law/sickness/waitingPeriod.js';
import { run, strip } from '../support/case.js';
import { eurosOn, gapsOf, illFrom, paidDays, sicknessObstacles } from '../support/sickness.js';

interface Unbroken {
  id: string;
  onset: string;
  firstPaid: string;
  lastPaid: string;
  /** The last day of the maximum; the day after it is barred. */
  maximum: string;
  dayAfter: string;
  checkpoints: Record<number, string>;
  d300: string;
  days: number;
}

// The maximum ends with a month; the last paid day is the last working day in it.
const UNBROKEN: Unbroken[] = [
  {
    id: 'D1',
    onset: '2025-01-02',
    firstPaid: '2025-01-15',
    lastPaid: '2025-12-31',
    maximum: '2025-12-31',
    dayAfter: '2026-01-01',
    checkpoints: { 60: '2025-03-25', 90: '2025-05-02', 150: '2025-07-14' },
    d300: '2026-01-12',
    days: 292,
  },
  {
    id: 'D3',
    onset: '2025-01-06',
    firstPaid: '2025-01-17',
    lastPaid: '2025-12-31',
    maximum: '2025-12-31',
    dayAfter: '2026-01-01',
    checkpoints: {},
    d300: '2026-01-14',
    days: 290,
  },
  {
    id: 'D5',
    onset: '2025-06-16',
    firstPaid: '2025-06-28',
    lastPaid: '2026-05-30',
    maximum: '2026-05-31',
    dayAfter: '2026-06-01',
    checkpoints: { 60: '2025-09-05', 90: '2025-10-10', 150: '2025-12-22' },
    d300: '2026-06-25',
    days: 279,
  },
  {
    id: 'D7',
    onset: '2026-03-02',
    firstPaid: '2026-03-13',
    lastPaid: '2027-02-27',
    maximum: '2027-02-28',
    dayAfter: '2027-03-01',
    checkpoints: { 60: '2026-05-26', 90: '2026-07-01', 150: '2026-09-09' },
    d300: '2027-03-09',
    days: 292,
  },
  {
    id: 'D9',
    onset: '2026-12-21',
    firstPaid: '2027-01-05',
    lastPaid: '2027-11-30',
    maximum: '2027-11-30',
    dayAfter: '2027-12-01',
    checkpoints: { 60: '2027-03-16', 90: '2027-04-22', 150: '2027-07-05' },
    d300: '2027-12-30',
    days: 276,
  },
  {
    id: 'D10',
    onset: '2023-05-15',
    firstPaid: '2023-05-27',
    lastPaid: '2024-04-30',
    maximum: '2024-04-30',
    dayAfter: '2024-05-01',
    checkpoints: { 60: '2023-08-05', 90: '2023-09-09', 150: '2023-11-20' },
    d300: '2024-05-23',
    days: 282,
  },
  {
    id: 'D12',
    onset: '2021-11-01',
    firstPaid: '2021-11-13',
    lastPaid: '2022-10-31',
    maximum: '2022-10-31',
    dayAfter: '2022-11-01',
    checkpoints: { 60: '2022-01-26', 90: '2022-03-02', 150: '2022-05-13' },
    d300: '2022-11-08',
    days: 294,
  },
  {
    id: 'D14',
    onset: '2026-11-23',
    firstPaid: '2026-12-04',
    lastPaid: '2027-10-30',
    maximum: '2027-10-31',
    dayAfter: '2027-11-01',
    checkpoints: { 150: '2027-06-05' },
    d300: '2027-11-30',
    days: 275,
  },
  {
    id: 'D15',
    onset: '2026-12-01',
    firstPaid: '2026-12-12',
    lastPaid: '2027-11-30',
    maximum: '2027-11-30',
    dayAfter: '2027-12-01',
    checkpoints: { 150: '2027-06-14' },
    d300: '2027-12-09',
    days: 293,
  },
];

describe.each(UNBROKEN)('$id: unbroken from $onset', (each) => {
  const result = illFrom(each.onset, { months: 14 });
  const paid = paidDays(result);

  test('first and last paid day, and how many', () => {
    expect([paid[0], paid.at(-1), paid.length]).toEqual([each.firstPaid, each.lastPaid, each.days]);
  });

  test('checkpoints by count', () => {
    for (const [n, expected] of Object.entries(each.checkpoints)) expect(paid[Number(n) - 1]).toBe(expected);
  });

  test('the day after the maximum is barred by it, and every day from there is a gap', () => {
    expect(sicknessObstacles(result, each.maximum)).toEqual([]);
    expect(sicknessObstacles(result, each.dayAfter)).toEqual(['maximum']);
    expect(gapsOf(result).at(-1)?.slice(0, 10)).toBe(each.dayAfter);
  });

  test('the 300th day, the maximum and the priority period', () => {
    const first = day(each.firstPaid);
    const law = lawOn(first);
    expect(formatDay(dayOfCount(300, first, CALENDAR))).toBe(each.d300);
    expect(formatDay(maximumEnd(law, 0, first, CALENDAR))).toBe(each.maximum);
    expect(formatDay(priorityEnd(law, 0, first, CALENDAR))).toBe(each.maximum);
  });
});

test('the nine waiting days of D1, D3, D5, D7, D9, D10 and D12', () => {
  const expected: [string, string[]][] = [
    ['2025-01-02', ['01-03', '01-04', '01-07', '01-08', '01-09', '01-10', '01-11', '01-13', '01-14']],
    ['2025-01-06', ['01-07', '01-08', '01-09', '01-10', '01-11', '01-13', '01-14', '01-15', '01-16']],
    ['2025-06-16', ['06-17', '06-18', '06-19', '06-20', '06-23', '06-24', '06-25', '06-26', '06-27']],
    ['2026-03-02', ['03-03', '03-04', '03-05', '03-06', '03-07', '03-09', '03-10', '03-11', '03-12']],
    ['2026-12-21', ['12-22', '12-23', '12-24', '12-28', '12-29', '12-30', '12-31', '01-02', '01-04']],
    ['2023-05-15', ['05-16', '05-17', '05-19', '05-20', '05-22', '05-23', '05-24', '05-25', '05-26']],
    ['2021-11-01', ['11-02', '11-03', '11-04', '11-05', '11-08', '11-09', '11-10', '11-11', '11-12']],
  ];
  for (const [onset, days] of expected) {
    const found = Array.from({ length: 9 }, (_, i) => formatDay(CALENDAR.after(day(onset), i + 1)).slice(5));
    expect(found).toEqual(days);
  }
});

test('D17: onset 25.1.2020, the longest: 299 days', () => {
  const first = day('2020-02-06');
  const law = lawOn(day('2020-01-25'));
  expect(formatDay(CALENDAR.after(day('2020-01-25'), 10))).toBe('2020-02-06');
  expect(formatDay(dayOfCount(150, first, CALENDAR))).toBe('2020-08-04');
  expect(formatDay(dayOfCount(300, first, CALENDAR))).toBe('2021-02-01');
  expect(formatDay(maximumEnd(law, 0, first, CALENDAR))).toBe('2021-01-31');
  expect(CALENDAR.between(first, day('2021-01-31'))).toBe(299);
});

test('over all onsets of 1.1.2020–28.2.2027: 273 to 299 paid days; priority period and maximum agree in 98 %', () => {
  let least = Infinity;
  let most = 0;
  let together = 0;
  let all = 0;
  for (let onset = day('2020-01-01'); onset <= day('2027-02-28'); onset = (onset + 1) as typeof onset) {
    const first = CALENDAR.after(onset, 10);
    const law = lawOn(onset);
    const end = maximumEnd(law, 0, first, CALENDAR);
    const days = CALENDAR.between(first, end);
    least = Math.min(least, days);
    most = Math.max(most, days);
    all += 1;
    if (priorityEnd(law, 0, first, CALENDAR) === end) together += 1;
  }
  expect([least, most]).toEqual([273, 299]);
  expect(Math.round((together / all) * 100)).toBe(98);
});

describe('length of the waiting period', () => {
  test.each([
    ['an ordinary month', '2026-03-02', '2026-03-12', 11, 9],
    ['over Easter', '2026-04-01', '2026-04-14', 14, 10],
    ['over Christmas', '2025-12-23', '2026-01-07', 16, 12],
  ])('%s: onset %s, last waiting day %s: %d calendar days, %d weekdays', (_, onset, last, calendarDays, weekdays) => {
    const waiting = strip(illFrom(onset, { months: 2 }), onset, last).replaceAll(' ', '');
    expect(waiting).toBe('.'.repeat(calendarDays));
    expect(weekdaysBetween(day(onset), day(last))).toBe(weekdays);
  });
});

describe('recurrence and earlier days', () => {
  const until31March = [{ benefit: 'sickness-allowance', from: '2025-03-03', to: '2025-03-31', illness: 'back' }];

  test('D19: last paid 31.3.2025, again 30.4.2025: only the onset; 1.5. is a holiday, so paid from 2.5.', () => {
    const steps = [{ situation: 'incapacity', from: '2025-04-30', illness: 'back' }] as const;
    expect(paidDays(run({ from: '2025-04', months: 2, history: until31March, steps }))[0]).toBe('2025-05-02');
  });

  test('D21: last paid 31.3.2025, again 14.4.2025: paid from 15.4.', () => {
    const steps = [{ situation: 'incapacity', from: '2025-04-14', illness: 'back' }] as const;
    expect(paidDays(run({ from: '2025-04', months: 2, history: until31March, steps }))[0]).toBe('2025-04-15');
  });

  test('D23: onset 1.9.2025 with 250 earlier days: the maximum ends 31.10.2025 after 43 days', () => {
    const result = run({
      from: '2025-09',
      months: 4,
      history: [{ benefit: 'sickness-allowance', from: '2024-06-03', to: '2025-04-30', days: 250 }],
      steps: [{ situation: 'incapacity', from: '2025-09-01' }],
    });
    const paid = paidDays(result);
    expect([paid[0], paid.at(-1), paid.length]).toEqual(['2025-09-12', '2025-10-31', 43]);
    expect(formatDay(dayOfCount(50, day('2025-09-12'), CALENDAR))).toBe('2025-11-10');
  });

  test('D25: onset 12.1.2026 with 295 earlier days of the same illness: nothing', () => {
    const result = run({
      from: '2026-01',
      months: 4,
      history: [{ benefit: 'sickness-allowance', from: '2024-06-03', to: '2025-06-14', days: 295 }],
      steps: [{ situation: 'incapacity', from: '2026-01-12' }],
    });
    expect(paidDays(result)).toEqual([]);
    expect(sicknessObstacles(result, '2026-01-23')).toEqual(['maximum']);
  });

  test('D27: YEL income 20 000, onset 2.3.2026: nine days at 46.67 would be 420.03, ordinary allowance from 13.3.', () => {
    expect(entrepreneurWaitingDays(lawOn(day('2026-03-02')), day('2026-03-02'), CALENDAR)).toBe(9);
    const result = illFrom('2026-03-02', { client: { annualIncome: { entrepreneur: 20000 } } });
    expect(paidDays(result)[0]).toBe('2026-03-13');
    expect(eurosOn(result, '2026-03-13')).toBe(46.67);
    expect(result.notCalculated).toContain('entrepreneur-waiting-pay');
  });
});

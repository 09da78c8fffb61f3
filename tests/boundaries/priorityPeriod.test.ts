/** SVL 12:3, TyEL 11 §: the priority period of sickness allowance, its end and when its 150th day confirms it. */
import { describe, expect, test } from 'vitest';
import { day, formatDay } from '../../src/calendar/day.js';
import { FINNISH_WORKING_DAYS as CALENDAR } from '../../src/calendar/workingDays.js';
import { retirementDay } from '../../src/law/pension/retirementAge.js';
import { lawOn } from '../../src/law/rates/index.js';
import { isPriorityConfirmed, priorityEnd } from '../../src/law/sickness/priorityPeriod.js';
import { type CaseText, run } from '../support/case.js';

const law = lawOn(day('2026-09-09'));

describe('the 150th day and five full months, four when the maximum ends then', () => {
  // 150th day → maximum; the months between decide.
  test.each([
    ['D1: 14.7.2025, five to the maximum of December', '2025-01-15', '2025-12-31'],
    ['D5: 22.12.2025, five to May', '2025-06-28', '2026-05-31'],
    ['D9: 5.7.2027, four to November', '2027-01-05', '2027-11-30'],
    ['D12: 13.5.2022, five to October', '2021-11-13', '2022-10-31'],
    ['D14: 5.6.2027, four to October', '2026-12-04', '2027-10-31'],
    ['D15: 14.6.2027, five to November', '2026-12-12', '2027-11-30'],
  ])('%s', (_, firstPayable, end) => {
    expect(formatDay(priorityEnd(law, 0, day(firstPayable), CALENDAR))).toBe(end);
  });

  test.each([
    [149, '2026-09-09', '2027-02-28'], // the day itself is the 150th
    [140, '2026-09-09', '2027-02-28'], // nine working days later: Saturday 19.9.
    [130, '2026-09-09', '2027-03-31'], // nineteen later: Thursday 1.10.; the 300th is 2.4.2027
  ])('with %i days before %s', (before, first, end) => {
    expect(formatDay(priorityEnd(law, before, day(first), CALENDAR))).toBe(end);
  });
});

describe('the lowest old-age pension age', () => {
  test.each([
    ['1954-12-31', '2017-12-31'],
    ['1955-01-01', '2018-04-01'],
    ['1956-08-31', '2020-03-01'], // 63 years and 6 months: no 31.2.
    ['1958-05-10', '2022-05-10'],
    ['1961-12-31', '2026-10-01'], // 64 years and 9 months: no 31.9.
    ['1962-01-01', '2027-01-01'],
    ['1964-06-15', '2029-06-15'],
    ['1970-06-15', '2035-06-15'],
  ])('born %s: %s', (birth, reached) => {
    expect(formatDay(retirementDay(law, day(birth)))).toBe(reached);
  });
});

describe('confirmed on the 150th day', () => {
  test.each([
    ['2026-12-29', false],
    ['2026-12-30', false],
    ['2026-12-31', true],
  ])('six months after the end of the one before, 30.6.2026: %s', (reached, confirmed) => {
    expect(isPriorityConfirmed(law, day(reached), day('1979-04-12'), day('2026-06-30'))).toBe(confirmed);
  });

  /** D7: the 150th day is Wednesday 9.9.2026. */
  const priorityOf = (more: Partial<CaseText> = {}, to?: string) => {
    const steps = [{ situation: 'incapacity' as const, from: '2026-03-02', ...(to && { to }) }];
    const [count] = run({ from: '2026-03', months: 14, steps, ...more }).sicknessCounts;
    return count?.priorityEnd ? formatDay(count.priorityEnd) : null;
  };

  test.each([
    ['1961-12-09', null], // 64 years and 9 months on the day itself
    ['1961-12-10', '2027-02-28'],
    ['1979-04-12', '2027-02-28'],
  ])('born %s', (birth, end) => {
    expect(priorityOf({ birth })).toBe(end);
  });

  test.each([
    ['2026-09-08', null],
    ['2026-09-09', '2027-02-28'],
  ])('an incapacity to %s', (to, end) => {
    expect(priorityOf({}, to)).toBe(end);
  });

  test('a new illness after the maximum confirms a new one more than six months after the first', () => {
    const steps = [
      { situation: 'incapacity' as const, from: '2025-01-02', to: '2025-12-31', illness: 'back' },
      // First paid on 15.1.2026; the 150th day is Tuesday 14.7., the 300th 7.1.2027.
      { situation: 'incapacity' as const, from: '2026-01-02', illness: 'depression' },
    ];
    const counts = run({ from: '2025-01', months: 26, steps }).sicknessCounts;
    expect(counts.map(({ priorityEnd: end }) => end && formatDay(end))).toEqual(['2025-12-31', '2026-12-31']);
  });

  test('days of history count; a 150th day in history is not told', () => {
    const history = (days: number) => [
      { benefit: 'sickness-allowance', from: '2025-04-01', to: '2025-12-31', days, illness: 'back' },
    ];
    // 13.3.2026 is the first payable day: with 149 before it, the 150th.
    expect(priorityOf({ history: history(149) })).toBe('2026-08-31');
    expect(priorityOf({ history: history(150) })).toBeNull();
  });
});

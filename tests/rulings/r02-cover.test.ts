/** R2: covered days and gaps. */
import { expect, test } from 'vitest';
import { run, strip } from '../support/case.js';
import { gapsOf, REGISTERED, received, unemployed } from '../support/unemployment.js';

const history = [received('2026-11-30')];

test('R2 weekends inside a running entitlement are covered and no gap', () => {
  const result = unemployed('2026-12');
  expect(strip(result, '2026-12-01', '2026-12-13')).toBe('UUUUuu UUUUUuu');
  expect(result.summary).toMatchObject({ gaps: 0, daysWithoutSupport: 0 });
});

test('R2 an uncovered weekend alone is no gap, and its days are not without support', () => {
  const result = run({
    history,
    steps: [
      { situation: 'jobseeker', from: '2026-12-01', to: '2026-12-11' },
      { situation: 'jobseeker', from: '2026-12-14' },
    ],
  });
  expect(strip(result, '2026-12-07', '2026-12-20')).toBe('UUUUU.. UUUUUuu');
  expect(gapsOf(result)).toEqual([]);
  expect(result.summary.daysWithoutSupport).toBe(0);
});

test.each([
  ['one Friday and the weekend after it', '2026-12-10', '2026-12-14', '2026-12-11…2026-12-13', 3],
  ['the weekend and the Monday after it', '2026-12-11', '2026-12-15', '2026-12-12…2026-12-14', 3],
  ['one Wednesday', '2026-12-08', '2026-12-10', '2026-12-09…2026-12-09', 1],
])('R2 a gap is the longest run with a weekday: %s', (_, to, from, gap, days) => {
  const result = run({
    history,
    steps: [
      { situation: 'jobseeker', from: '2026-12-01', to },
      { situation: 'jobseeker', from },
    ],
  });
  expect(gapsOf(result)).toEqual([gap]);
  expect(result.summary.daysWithoutSupport).toBe(days);
});

test('R2 a holiday on a weekday makes a gap: Christmas Day 2026 is a Friday', () => {
  const result = run({
    history,
    steps: [
      { situation: 'jobseeker', from: '2026-12-01', to: '2026-12-24' },
      { situation: 'jobseeker', from: '2026-12-28' },
    ],
  });
  expect(gapsOf(result)).toEqual(['2026-12-25…2026-12-27']);
});

test('R2 waiting days are uncovered: 7 days from Tuesday 1.12., the weekend between them with them', () => {
  const result = run({ steps: [{ situation: 'jobseeker', from: '2026-12-01' }] });
  expect(strip(result, '2026-12-01', '2026-12-13')).toBe('...... ...UUuu');
  expect(gapsOf(result)).toEqual(['2026-12-01…2026-12-09']);
});

test('R2 a gap runs over the turn of the month and the year, and each month has its days', () => {
  const result = run({
    months: 2,
    history,
    steps: [
      { situation: 'jobseeker', from: '2026-12-01', to: '2026-12-29' },
      { situation: 'jobseeker', from: '2027-01-05' },
    ],
  });
  expect(gapsOf(result)).toEqual(['2026-12-30…2027-01-04']);
  expect(result.months.map(({ daysWithoutSupport }) => daysWithoutSupport)).toEqual([2, 4]);
});

test('R2 a Sunday of sickness allowance is covered', () => {
  const result = run({ history, steps: [REGISTERED, { situation: 'incapacity', from: '2026-12-01' }] });
  // 1.12. + 2, 3, 4, 5, 7, 8, 9, 10, 11: allowance from Saturday 12.12.
  expect(strip(result, '2026-12-01', '2026-12-20')).toBe('UUUUuu UUUUUSs SSSSSSs');
});

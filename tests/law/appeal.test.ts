/** 30 days from notice; a posted decision counts as received on the seventh day (KKRL 55 §, KEL 78 §). */
import { expect, test } from 'vitest';
import { day, formatDay } from '../../src/calendar/day.js';
import { lastAppealDay } from '../../src/law/appeal.js';

test.each([
  // Decided 1.3., received 8.3., the thirtieth day after it 7.4.
  ['2027-03-01', '2027-04-07'],
  // Decided 20.12., received 27.12., the thirtieth day after it 26.1.
  ['2026-12-20', '2027-01-26'],
  // Decided before the first figures that are known.
  ['2015-03-02', '2015-04-08'],
  // Decided 29.1.2024, received 5.2., 24 days to the leap day and 6 in March.
  ['2024-01-29', '2024-03-06'],
])('a decision of %s can be appealed against until %s', (decidedOn, last) => {
  expect(formatDay(lastAppealDay(day(decidedOn)))).toBe(last);
});

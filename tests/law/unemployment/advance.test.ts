import { expect, test } from 'vitest';
import { day, formatDay } from '../../../src/calendar/day.js';
import { lawOn } from '../../../src/law/rates/index.js';
import { lastDayInAdvance } from '../../../src/law/unemployment/advance.js';

test.each([
  ['2026-12-01', '2027-01-31'],
  ['2026-12-15', '2027-02-14'],
  ['2026-12-31', '2027-02-27'],
  ['2022-12-31', '2023-06-29'],
  ['2023-01-01', '2023-02-28'],
])('an advance from %s covers at most to %s', (first, last) => {
  expect(formatDay(lastDayInAdvance(lawOn(day(first)), day(first)))).toBe(last);
});

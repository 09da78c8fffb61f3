import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Day, day } from '../../../src/calendar/day.js';
import { FINNISH_WORKING_DAYS } from '../../../src/calendar/workingDays.js';
import { attendedDays, isAttended } from '../../../src/law/rehabilitation/mode.js';

test('three days a week from Thursday 10.12.2026 to 31.12.2026 are 2 + 3 + 3 + 3', () => {
  expect(attendedDays(day('2026-12-10'), day('2026-12-31'), 3, FINNISH_WORKING_DAYS)).toBe(11);
});

test('the whole count is that of its days', () => {
  const from = fc.integer({ min: day('2019-01-01'), max: day('2031-12-31') });
  fc.assert(
    fc.property(from, fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 5 }), (first, length, perWeek) => {
      const days = Array.from({ length: length + 1 }, (_, i) => (first + i) as Day);
      const attended = days.filter((value) => isAttended(value, first as Day, perWeek, FINNISH_WORKING_DAYS));
      const counted = attendedDays(first as Day, (first + length) as Day, perWeek, FINNISH_WORKING_DAYS);
      expect(counted).toBe(attended.length);
    }),
  );
});

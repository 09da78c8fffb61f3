/** TTL 7:2, YTL 12 §: 21 weeks without benefit for a client without a vocational qualification (R4, R39). */
import { addDays, addYears, type Day, isWeekday, mondayOf } from '../../calendar/day.js';
import { lawOn } from '../rates/index.js';

/** Full calendar weeks (Monday to Friday paid) of unemployment benefit in the two years before the start. */
export function fullWeeksBefore(start: Day, wasPaid: (value: Day) => boolean): number {
  const years = lawOn(start)('unemployment.qualifying-lookback-years');
  const first = addYears(start, -years, 'last-of-month');
  let monday = mondayOf(first);
  if (monday < first) monday = addDays(monday, 7);
  let weeks = 0;
  for (; addDays(monday, 4) < start; monday = addDays(monday, 7)) {
    let full = true;
    for (let value = monday; isWeekday(value); value = addDays(value, 1)) full &&= wasPaid(value);
    if (full) weeks += 1;
  }
  return weeks;
}

/** Calendar days of the period that are left on its first day. */
export function qualifyingDays(start: Day, fullWeeks: number): number {
  return Math.max(0, lawOn(start)('unemployment.qualifying-days') - 7 * fullWeeks);
}

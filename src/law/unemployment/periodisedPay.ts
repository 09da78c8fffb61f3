/** TTL 3:6: holiday compensation or severance that delays the benefit: whole days of wage, Monday to Friday. */
import { addDays, type Day, nthWeekdayFrom } from '../../calendar/day.js';
import type { Cents } from '../../money/cents.js';

/** The last delayed day; the day before `from` when the amount is less than a day's wage. */
export function periodisedPayEnd(from: Day, amount: Cents, dailyWage: Cents): Day {
  const days = Math.floor(amount / dailyWage);
  return days < 1 ? addDays(from, -1) : nthWeekdayFrom(from, days);
}

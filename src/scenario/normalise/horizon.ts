import { firstDayOf, lastDayOf, type Month, parseMonth } from '../../calendar/day.js';
import type { Period } from '../../calendar/period.js';
import type { Scenario } from '../schema.js';

/** First and last simulated day. */
export function horizonOf({ from, months }: Scenario['horizon']): Period {
  const first = parseMonth(from) as Month;
  return { from: firstDayOf(first), to: lastDayOf((first + months - 1) as Month) };
}

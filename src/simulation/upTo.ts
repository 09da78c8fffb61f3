import { type Day, endOfMonth } from '../calendar/day.js';
import { overlap, type Period } from '../calendar/period.js';
import type { CaseFacts } from '../scenario/facts.js';

/**
 * The facts with a horizon that ends with the month of a day. No later month changes an earlier one, so a simulation
 * of which only the days up to that one are looked at need not go on.
 */
export function upTo(facts: CaseFacts, last: Day): CaseFacts {
  const { horizon } = facts;
  if (endOfMonth(last) >= horizon.to) return facts;
  return { ...facts, horizon: overlap(horizon, { from: horizon.from, to: endOfMonth(last) }) as Period };
}

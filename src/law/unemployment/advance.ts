/** TTL 11:8, YTL 26 §: unemployment benefit paid in advance, before the decision. */
import { addDays, addMonths, type Day } from '../../calendar/day.js';
import type { LawReader } from '../rates/index.js';

/** The last day that an advance may cover: two months of benefit from its first unpaid day. */
export function lastDayInAdvance(law: LawReader, first: Day): Day {
  return addDays(addMonths(first, law('unemployment.advance-months'), 'last-of-month'), -1);
}

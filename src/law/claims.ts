/** TTL 11:1, YTL 20 § · SVL 15:4 · KKRL 41 §: how far back a claim reaches (R24). */
import { addMonths, type Day } from '../calendar/day.js';
import { FIRST_ENGINE_DAY } from '../calendar/workingDays.js';
import type { DailyFamily } from './benefits.js';
import { lawOn } from './rates/index.js';

/** The first day that a claim filed on a day can bring; the same date of the month is in time. Of old claims by the first figures known. */
export function firstClaimableDay(family: DailyFamily, filed: Day): Day {
  const law = lawOn(Math.max(filed, FIRST_ENGINE_DAY) as Day);
  return addMonths(filed, -law(`${family}.claim-months`), 'last-of-month');
}

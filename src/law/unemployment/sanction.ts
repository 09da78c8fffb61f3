/** TTL 2 a, YTL 10 §: unpaid periods imposed by the employment authority, in calendar days (R41). */
import { addDays, type Day } from '../../calendar/day.js';
import { FIRST_ENGINE_DAY } from '../../calendar/workingDays.js';
import { type FigureName, lawOn } from '../rates/index.js';

export type SanctionCause = 'resignation' | 'own-fault' | 'refused-job' | 'short-job' | 'neglect';

/** The last day of a sanction; its length is that of the law on the day it begins, of old ones that of the first law known. */
export function sanctionEnd(from: Day, cause: SanctionCause): Day {
  const name: FigureName = `unemployment.sanction-${cause}`;
  return addDays(from, lawOn(Math.max(from, FIRST_ENGINE_DAY) as Day)(name) - 1);
}

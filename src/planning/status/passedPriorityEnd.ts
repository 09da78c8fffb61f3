import { addDays, type Day } from '../../calendar/day.js';
import type { WorkingDays } from '../../calendar/workingDays.js';
import { lawOn } from '../../law/rates/index.js';
import { isPriorityConfirmed, priorityEnd } from '../../law/sickness/priorityPeriod.js';
import type { AsOf } from './asOf.js';

/**
 * SVL 12:3: the last day of a priority period whose 150th day lies in history; null when there is none, or it is over.
 * @param counted days of the running count
 */
export function passedPriorityEnd(asOf: AsOf, counted: number, workingDays: WorkingDays): Day | null {
  const law = lawOn(asOf.first);
  const reached = nthLastPaid(asOf, counted - law('sickness.priority-days'), workingDays);
  if (reached === null || !isPriorityConfirmed(law, reached, asOf.facts.client.birth, null)) return null;
  const end = priorityEnd(lawOn(reached), lawOn(reached)('sickness.priority-days') - 1, reached, workingDays);
  return end >= asOf.first ? end : null;
}

/** The paid day of sickness allowance with so many after it; of an entry with `days`, the earliest are paid (R50). */
function nthLastPaid({ facts }: AsOf, after: number, workingDays: WorkingDays): Day | null {
  if (after < 0) return null;
  let left = after;
  for (const { benefit, from, to, days = Number.POSITIVE_INFINITY } of facts.history.toReversed()) {
    if (benefit !== 'sickness-allowance') continue;
    const paid = Math.min(workingDays.between(from, to), days);
    if (left < paid) return workingDays.after(addDays(from, -1), paid - left);
    left -= paid;
  }
  return null;
}

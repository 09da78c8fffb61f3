/** The priority periods that the counts of a path confirm (SVL 12:3). */
import type { Day } from '../../calendar/day.js';
import { lawOn } from '../../law/rates/index.js';
import { isPriorityConfirmed, priorityEnd } from '../../law/sickness/priorityPeriod.js';
import type { Run } from '../days/run.js';
import type { SicknessCount } from '../sickness/state.js';

/** The last day of each, by the count that confirms it; none where the 150th day lies outside the path. */
export function priorityEnds(run: Run): ReadonlyMap<SicknessCount, Day> {
  const ends = new Map<SicknessCount, Day>();
  let previous: Day | null = null;
  const reached = run.sickness.counts
    .flatMap((count) => reachedIn(count).map((day) => ({ count, day })))
    .sort((a, b) => a.day - b.day);
  for (const { count, day } of reached) {
    const law = lawOn(day);
    if (!isPriorityConfirmed(law, day, run.facts.client.birth, previous)) continue;
    // The day itself is the first of an unbroken spell from which the maximum is reckoned.
    previous = priorityEnd(law, law('sickness.priority-days') - 1, day, run.workingDays);
    ends.set(count, previous);
  }
  return ends;
}

/** The day that brings the count to the 150th, at most one. */
function reachedIn({ days, counted }: SicknessCount): Day[] {
  const full = days.filter(({ partial }) => !partial);
  const before = counted - full.length;
  return full.flatMap(({ day }, i) => (before + i + 1 === lawOn(day)('sickness.priority-days') ? [day] : []));
}

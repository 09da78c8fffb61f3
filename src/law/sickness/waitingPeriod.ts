/** SVL 8:7: the waiting period of sickness allowance (R8). */
import { addDays, type Day } from '../../calendar/day.js';
import type { WorkingDays } from '../../calendar/workingDays.js';
import type { LawReader } from '../rates/index.js';

/** 8:7.1 the onset and nine working days · 8:7.2 the onset alone · 8:7.3 nothing. */
export type SicknessWaiting = 'full' | 'onset-only' | 'none';

/** The last waiting day; the day before the onset when there is none. */
export function sicknessWaitingEnd(law: LawReader, kind: SicknessWaiting, onset: Day, workingDays: WorkingDays): Day {
  if (kind === 'none') return addDays(onset, -1);
  return kind === 'onset-only' ? onset : workingDays.after(onset, law('sickness.waiting-working-days'));
}

/** The same illness again within 30 calendar days of the last paid day: day 30 is inside (SVL 8:7.2). */
export function isRelapse(law: LawReader, lastPaid: Day | null, onset: Day): boolean {
  return lastPaid !== null && onset - lastPaid <= law('sickness.relapse-days');
}

/** SVL 8:10: what an entrepreneur with YEL insurance gets for the waiting days after the onset day. */
export function entrepreneurWaitingDays(law: LawReader, onset: Day, workingDays: WorkingDays): number {
  return workingDays.between(addDays(onset, 1), sicknessWaitingEnd(law, 'full', onset, workingDays));
}

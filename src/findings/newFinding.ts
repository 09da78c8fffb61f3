import { weekdaysBetween } from '../calendar/day.js';
import type { Period } from '../calendar/period.js';
import { ZERO } from '../money/cents.js';
import type { NoticeCode, WarningCode } from './codes.js';
import type { Finding } from './finding.js';
import { OWNERS } from './owners.js';

type Details = Pick<Finding, 'law'> & Partial<Pick<Finding, 'loss' | 'owner' | 'deadline' | 'values'>>;

/**
 * A warning or a notice.
 * @param runs the days that it is about; several are told as one
 */
export function newFinding(
  code: WarningCode | NoticeCode,
  runs: Period | readonly [Period, ...Period[]],
  { loss = ZERO, law, owner = OWNERS[code], deadline = null, values = {} }: Details,
): Finding {
  const all = Array.isArray(runs) ? (runs as readonly [Period, ...Period[]]) : ([runs] as [Period]);
  return {
    code,
    severity: code.startsWith('warning.') ? 'warning' : 'notice',
    from: all[0].from,
    to: (all.at(-1) as Period).to,
    calendarDays: all.reduce((sum, run) => sum + run.to - run.from + 1, 0),
    weekdays: all.reduce((sum, run) => sum + weekdaysBetween(run.from, run.to), 0),
    loss,
    causes: [],
    parts: [],
    law,
    owner,
    ...(all.length > 1 ? { occurrences: all } : {}),
    deadline,
    values,
  };
}

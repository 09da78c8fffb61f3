/** TTL 6:3, 7:5: the increase for employment-promoting services begun before 2025 (R37). */
import { day } from '../../calendar/day.js';
import type { Run } from '../days/run.js';
import type { Circumstances } from '../timeline/circumstances.js';

/** Act 962/2024: services begun before this day keep the supplement (R37). */
export const SUPPLEMENT_ENDS = day('2025-01-01');

/** Whether the service supplement is due: services begun before 2025, and up to seven days between two (R37). */
export function hasSupplement(run: Run, now: Circumstances, value: number): boolean {
  const { days, lastServiceDay } = run.unemployment.supplement;
  if (days >= now.law('unemployment.supplement-days')) return false;
  if (now.services.length > 0) return now.services.some(({ from }) => from < SUPPLEMENT_ENDS);
  if (lastServiceDay === null) return false;
  const between = now.law('unemployment.supplement-between-days');
  const next = run.path.steps.find(({ situation, from }) => situation === 'service' && from > value);
  return next !== undefined && next.from < SUPPLEMENT_ENDS && next.from - lastServiceDay - 1 <= between;
}

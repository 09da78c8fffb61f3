/** TTL 2:1, YTL 7 §: registration is never backdated, so it must be in force from the day after a benefit ends. */
import { addDays, type Day, isWeekday } from '../calendar/day.js';
import { contains } from '../calendar/period.js';
import { OBSTACLES } from '../law/obstacles.js';
import { citation } from '../law/sections.js';
import { stepsOf } from '../scenario/pathSteps.js';
import { firstIn } from '../simulation/daysIn.js';
import type { DayResult, PathResult } from '../simulation/result.js';
import type { Checkpoint } from './checkpoint.js';
import { checkpoint } from './kinds.js';

/** The day after what carried a client who is not registered comes to an end. */
export function registrationCheckpoints(result: PathResult): Checkpoint[] {
  const { days, horizon, path } = result;
  const registered = (value: Day): boolean => stepsOf(path, 'jobseeker').some((step) => contains(step, value));
  return days.slice(0, -1).flatMap((each, i) => {
    if (!isCarried(each) || isCarried(days[i + 1]) || registered(each.day)) return [];
    const next = addDays(each.day, 1);
    const weekday = firstIn(days, { from: next, to: horizon.to }, ({ day }) => isWeekday(day));
    if (weekday === undefined || isCarried(weekday)) return [];
    return [checkpoint('register-by', next, [citation(OBSTACLES.unemployment['not-registered'], next)], {})];
  });
}

/** By something for which nobody needs to be a jobseeker. */
function isCarried(each: DayResult | undefined): boolean {
  return each?.covers.some((cover) => cover !== 'unemployment') ?? false;
}

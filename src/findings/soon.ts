/** What is so near that it must be done now. */
import { addDays, type Day } from '../calendar/day.js';

const NEAR_DAYS = 14;

/** Today and the fourteen days after it. */
export function isNear(deadline: Day, today: Day): boolean {
  return today <= deadline && deadline <= addDays(today, NEAR_DAYS);
}

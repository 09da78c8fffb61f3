/** KEL 15, 55 §; TakuuEL 12 §: from when a disability pension can be paid at the earliest. Months begin it. */
import { type Day, firstDayOf, type Month, monthOf } from '../../calendar/day.js';
import { FIRST_ENGINE_DAY } from '../../calendar/workingDays.js';
import { lawOn } from '../rates/index.js';

/** The month after the one in which a right that goes before the pension was last there (KEL 15 §). */
export function startAfter(lastRight: Day): Day {
  return firstDayOf((monthOf(lastRight) + 1) as Month);
}

/** An application reaches back over six calendar months (KEL 55 §, TakuuEL 12 §). */
export function earliestStartFor(appliedOn: Day): Day {
  const applied = Math.max(appliedOn, FIRST_ENGINE_DAY) as Day;
  return firstDayOf((monthOf(applied) - lawOn(applied)('pension.claim-months')) as Month);
}

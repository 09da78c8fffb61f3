/** TTL 10:3, YTL 19 §: the days of a week on which a service is attended or missed (R23, R32, R43). */
import { addDays, type Day, isWeekday, mondayOf } from '../../calendar/day.js';
import type { Period } from '../../calendar/period.js';
import type { WorkingDays } from '../../calendar/workingDays.js';

/** Coaching, trials and rehabilitative work; labour market training is not among them. */
const ABSENCE_COSTS: ReadonlySet<string> = new Set(['coaching', 'work-trial', 'rehabilitative-work']);

/** Whether a day missed without an accepted reason brings no unemployment benefit (TTL 10:3). */
export function absenceCosts(service: string): boolean {
  return ABSENCE_COSTS.has(service);
}

export interface ServiceWeek extends Period {
  readonly daysPerWeek: number;
}

/**
 * What a day is to a service of some days a week. A day stated as absence is a day of the service, up to their number in
 * the week; its other days are the first Monday-to-Friday non-holidays of the week's part inside the service.
 */
export function serviceDayOn(
  value: Day,
  service: ServiceWeek,
  isAway: (value: Day) => boolean,
  workingDays: WorkingDays,
): 'attended' | 'missed' | 'free' {
  if (!isWeekday(value) || workingDays.isHoliday(value)) return 'free';
  const monday = mondayOf(value);
  const friday = Math.min(addDays(monday, 4), service.to);
  let away = 0;
  let awayBefore = 0;
  let othersBefore = 0;
  for (let each = Math.max(monday, service.from) as Day; each <= friday; each = addDays(each, 1)) {
    if (workingDays.isHoliday(each)) continue;
    const before = each < value ? 1 : 0;
    if (isAway(each)) {
      away += 1;
      awayBefore += before;
    } else othersBefore += before;
  }
  if (isAway(value)) return awayBefore < service.daysPerWeek ? 'missed' : 'free';
  return othersBefore < service.daysPerWeek - away ? 'attended' : 'free';
}

import { isAnonymous } from '../../answer/anonymity.js';
import type { Day } from '../../calendar/day.js';
import { datesOn, type Movable } from '../../scenario/movables.js';
import { placeText } from './names.js';

/** The values by which `--set` brings a path to certain dates, as `paths[1].steps[2].from=2027-02-01`. */
export function settingsFor(path: number, movables: readonly Movable[], days: readonly Day[]): string[] {
  // They would name the dates.
  if (isAnonymous()) return [];
  return movables.flatMap((movable, i) =>
    Object.entries(datesOn(movable, days[i] as Day)).map(
      ([key, date]) => `paths[${path}].${placeText(movable)}.${key}=${date}`,
    ),
  );
}

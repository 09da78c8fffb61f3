/** TTL 3:1, YTL 11 §: the ages of unemployment benefit. */
import { addYears, type Day, endOfMonth } from '../../calendar/day.js';
import type { LawReader } from '../rates/index.js';

/** From the lowest age to the end of the month in which the highest is reached. */
export function isUnemploymentAge(law: LawReader, birth: Day, value: Day): boolean {
  return (
    value >= addYears(birth, law('unemployment.minimum-age'), 'first-of-next') &&
    value <= endOfMonth(addYears(birth, law('unemployment.maximum-age'), 'first-of-next'))
  );
}

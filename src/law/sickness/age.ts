/** SVL 8:2: the ages of sickness allowance. */
import { addYears, type Day, day, endOfMonth } from '../../calendar/day.js';
import type { LawReader } from '../rates/index.js';

/** Acts 735 and 737/2024: those born earlier keep the age of 16. */
export const BORN_WITH_HIGHER_AGE = day('2009-01-01');

export function isSicknessAge(law: LawReader, birth: Day, value: Day): boolean {
  const lowest = law(birth >= BORN_WITH_HIGHER_AGE ? 'sickness.minimum-age-born-2009' : 'sickness.minimum-age');
  return (
    value >= addYears(birth, lowest, 'first-of-next') &&
    value <= endOfMonth(addYears(birth, law('sickness.maximum-age'), 'first-of-next'))
  );
}

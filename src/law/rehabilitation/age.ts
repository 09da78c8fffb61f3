/** KKRL 7 a, 17, 20 §: the ages of rehabilitation allowance. */
import { addYears, type Day, endOfMonth } from '../../calendar/day.js';
import type { LawReader } from '../rates/index.js';
import { BORN_WITH_HIGHER_AGE } from '../sickness/age.js';
import type { ProgrammeCode } from './programmes.js';

export function isRehabilitationAge(law: LawReader, birth: Day, value: Day): boolean {
  const born2009 = birth >= BORN_WITH_HIGHER_AGE;
  const lowest = law(born2009 ? 'rehabilitation.minimum-age-born-2009' : 'rehabilitation.minimum-age');
  return (
    value >= addYears(birth, lowest, 'first-of-next') &&
    value <= endOfMonth(addYears(birth, law('rehabilitation.maximum-age'), 'first-of-next'))
  );
}

/** Whether a programme may begin at this age: the young person's plan to the month of 20, youth services to 29. */
export function mayBegin(law: LawReader, programme: ProgrammeCode, birth: Day, start: Day): boolean {
  if (programme === 'young-persons-plan') {
    return start <= endOfMonth(addYears(birth, law('rehabilitation.young-maximum-age'), 'first-of-next'));
  }
  if (programme === 'youth-coaching' || programme === 'youth-assessment') {
    return start < addYears(birth, law('rehabilitation.youth-maximum-age') + 1, 'first-of-next');
  }
  return true;
}

/** TyEL 11 § (Act 69/2016): the lowest old-age pension age, by the year of birth. */
import { addMonths, type Day, yearOf } from '../../calendar/day.js';
import type { LawReader } from '../rates/index.js';

/** For each later year the age is three months higher, to that of those born in 1962. */
const LAST_YEAR_WITHOUT_RISE = 1954;

/** The day on which it is reached; for those born from 1965 on a decree will set it, and the age of 1962 is taken. */
export function retirementDay(law: LawReader, birth: Day): Day {
  const risen = Math.max(0, yearOf(birth) - LAST_YEAR_WITHOUT_RISE) * law('pension.retirement-step-months');
  const months = Math.min(
    law('pension.retirement-first-years') * 12 + risen,
    law('pension.retirement-last-years') * 12,
  );
  return addMonths(birth, months, 'first-of-next');
}

/** KKRL 55 §, KEL 78 §, Act 938/2014 35 §: how long a decision can be appealed against. */
import { addDays, type Day } from '../calendar/day.js';
import { lawOn } from './rates/index.js';

/** The last day of appeal: a posted decision counts as received on the seventh day, and the time runs from there. */
export function lastAppealDay(decidedOn: Day): Day {
  const law = lawOn(decidedOn);
  return addDays(decidedOn, law('appeal.notice-days') + law('appeal.days'));
}

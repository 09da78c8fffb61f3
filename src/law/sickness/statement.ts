/** SVL 8:5 a: the occupational health statement that an employee delivers by the 90th day counted towards the maximum. */
import { type Day, day } from '../../calendar/day.js';
import { type LawReader, lawOn } from '../rates/index.js';
import { lookBack } from './maximum.js';

/** Act 1075/2021: incapacities begun from this day. The statement of Act 19/2012, asked before it, is not followed. */
const FOLLOWED_FROM = day('2022-01-01');

/** @param began the first day of the incapacity */
export function isStatementFollowed(began: Day): boolean {
  return began >= FOLLOWED_FROM;
}

/** Whether so many counted days have passed that the next one is paid only with the statement. */
export function isStatementDue(law: LawReader, counted: number): boolean {
  return counted >= law('sickness.statement-days');
}

/** The statement is about the days of this count: one older than the count's look-back is about others (SVL 8:8.3). */
export function isStatementFor(began: Day, written: Day): boolean {
  return written >= lookBack(lawOn(began), began).from;
}

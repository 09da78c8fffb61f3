import { isWeekday } from '../calendar/day.js';
import type { Cover, DayResult } from '../simulation/result.js';

/** One letter for each kind of day, the same in every language. */
const OF_COVER = {
  unemployment: 'U',
  sickness: 'S',
  rehabilitation: 'R',
  pension: 'P',
  work: 'W',
  other: 'O',
  'periodised-pay': 'L',
} as const satisfies Record<Cover, string>;

export type Letter = (typeof OF_COVER)[Cover] | '!' | '.';

/** In the order of the legend. */
export const LETTERS: readonly Letter[] = [...Object.values(OF_COVER), '!', '.'];

/** A day's letter; in lower case when the day is covered but brings no money. */
export function letterOf(day: DayResult): string {
  if (day.paid) return inCase(OF_COVER[day.paid.family], day.paid.amount > 0);
  const [first, second] = day.covers;
  if (first === undefined) return day.inGap ? '!' : '.';
  const shown = day.reducedToZero !== null && second !== undefined ? second : first;
  return inCase(OF_COVER[shown], bringsMoney(shown, day));
}

function inCase(letter: Letter, upper: boolean): string {
  return upper ? letter : letter.toLowerCase();
}

/** Pensions and other monthly benefits count by calendar day, pay by Monday-to-Friday days (R28). */
function bringsMoney(cover: Cover, { day }: DayResult): boolean {
  if (cover === 'work') return isWeekday(day);
  return cover === 'pension' || cover === 'other' || cover === 'periodised-pay';
}

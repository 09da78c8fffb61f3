import { isWeekday } from '../../calendar/day.js';
import type { Cover, DayResult } from '../../simulation/result.js';

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

/** Unemployment benefit reduced to nothing, and no other money on the day. */
const ZERO = '0';

export type Letter = (typeof OF_COVER)[Cover] | typeof ZERO | '!' | '.';

/** In the order of the legend. */
export const LETTERS: readonly Letter[] = [...Object.values(OF_COVER), ZERO, '!', '.'];

/** A day's letter; in lower case when the day is covered but brings no money. */
export function letterOf(day: DayResult): string {
  if (day.reducedToZero !== null) return letterOfReduced(day);
  if (day.paid) return inCase(OF_COVER[day.paid.family], day.paid.amount > 0);
  const [first] = day.covers;
  if (first === undefined) return day.inGap ? '!' : '.';
  return inCase(OF_COVER[first], bringsMoney(first, day));
}

/** What brings money beside the benefit stands for the day. */
function letterOfReduced(day: DayResult): Letter {
  const other = day.covers.find((cover) => bringsMoney(cover, day));
  return other === undefined ? ZERO : OF_COVER[other];
}

function inCase(letter: Letter, upper: boolean): string {
  return upper ? letter : letter.toLowerCase();
}

/** Pensions and other monthly benefits count by calendar day, pay by Monday-to-Friday days (R28). */
function bringsMoney(cover: Cover, { day }: DayResult): boolean {
  if (cover === 'work') return isWeekday(day);
  return cover === 'pension' || cover === 'other' || cover === 'periodised-pay';
}

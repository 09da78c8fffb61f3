/** R2: a gap is a longest run of uncovered days that holds a Monday-to-Friday day. */
import { addDays, weekdaysBetween } from '../../calendar/day.js';
import type { Period } from '../../calendar/period.js';
import type { Book } from '../days/book.js';

export function gapsIn(book: Book): Period[] {
  const gaps: Period[] = [];
  for (let i = 0; i < book.length; i += 1) {
    if (book.covers[i] !== 0) continue;
    const from = addDays(book.first, i);
    while (i + 1 < book.length && book.covers[i + 1] === 0) i += 1;
    const to = addDays(book.first, i);
    if (weekdaysBetween(from, to) > 0) gaps.push({ from, to });
  }
  return gaps;
}

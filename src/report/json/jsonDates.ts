import { shownDay } from '../../answer/anonymity.js';
import type { Period } from '../../calendar/period.js';

export function datesJson({ from, to }: Period) {
  return { from: shownDay(from), to: shownDay(to) };
}

import { formatDay } from '../calendar/day.js';
import type { Period } from '../calendar/period.js';

export function datesJson({ from, to }: Period) {
  return { from: formatDay(from), to: formatDay(to) };
}

import { addDays, type Day } from '../../calendar/day.js';
import type { Movable } from '../../scenario/movables.js';

/** How many combinations of dates the windows hold. */
export function countCombinations(movables: readonly Movable[]): number {
  return movables.reduce((product, { window }) => product * (window.to - window.from + 1), 1);
}

/** Every combination of dates, from the earliest on, the last movable changing first. */
export function* combinations(movables: readonly Movable[]): Generator<readonly Day[]> {
  const dates = movables.map(({ window }) => window.from);
  for (;;) {
    yield [...dates];
    let i = dates.length - 1;
    while (i >= 0 && dates[i] === movables[i]?.window.to) {
      dates[i] = (movables[i] as Movable).window.from;
      i -= 1;
    }
    if (i < 0) return;
    dates[i] = addDays(dates[i] as Day, 1);
  }
}

import { addDays, type Day } from '../../calendar/day.js';
import type { Movable } from '../../scenario/movables.js';

/** How many combinations of dates the windows hold. */
export function countCombinations(movables: readonly Movable[]): number {
  return movables.reduce((product, { window }) => product * (window.to - window.from + 1), 1);
}

/** Every combination of dates once. What lies latest changes most often, so that neighbours share most of their days. */
export function* combinations(movables: readonly Movable[]): Generator<readonly Day[]> {
  const dates = movables.map(({ window }) => window.from);
  const latestFirst = [...movables.keys()].sort((a, b) => startOf(movables, b) - startOf(movables, a));
  for (;;) {
    yield [...dates];
    const next = latestFirst.findIndex((i) => dates[i] !== movables[i]?.window.to);
    if (next < 0) return;
    for (const i of latestFirst.slice(0, next)) dates[i] = startOf(movables, i);
    const moved = latestFirst[next] as number;
    dates[moved] = addDays(dates[moved] as Day, 1);
  }
}

function startOf(movables: readonly Movable[], i: number): Day {
  return (movables[i] as Movable).window.from;
}

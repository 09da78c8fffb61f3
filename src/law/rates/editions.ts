import { type Day, day } from '../../calendar/day.js';
import { engineValue } from './engineValue.js';
import type { Figure } from './figure.js';
import { FIGURE_NAMES, FIGURES, type FigureName } from './figures.js';

/** All figures as they stand from one change of law to the day before the next. */
export interface Edition {
  readonly from: Day;
  /** Infinite in the last edition: nothing is known to follow it. */
  readonly to: Day;
  /** In the engine's whole units. */
  readonly values: ReadonlyMap<FigureName, number>;
  readonly projected: ReadonlySet<FigureName>;
}

/** Every day on which some figure begins or changes, ascending. */
export const CHANGE_DAYS: readonly Day[] = [
  ...new Set(FIGURE_NAMES.flatMap((name) => FIGURES[name].versions.map((version) => day(version.from)))),
].sort((a, b) => a - b);

let editions: readonly Edition[] | undefined;
/** Days are mostly asked for in order, so the last answer is mostly the next one too. */
let lastFound: Edition | undefined;

/** The edition in force on a day; undefined before the first figure begins. */
export function editionOn(value: Day): Edition | undefined {
  if (lastFound && lastFound.from <= value && value <= lastFound.to) return lastFound;
  editions ??= compile();
  lastFound = editions[changesUpTo(value) - 1];
  return lastFound;
}

/** How many change days are not later than the day. */
function changesUpTo(value: Day): number {
  let low = 0;
  let high = CHANGE_DAYS.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((CHANGE_DAYS[middle] as Day) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compile(): readonly Edition[] {
  const values = new Map<FigureName, number>();
  const projected = new Set<FigureName>();
  return CHANGE_DAYS.map((from, index) => {
    for (const name of FIGURE_NAMES) {
      const figure: Figure = FIGURES[name];
      const version = figure.versions.find((each) => day(each.from) === from);
      if (version === undefined) continue;
      values.set(name, engineValue(figure.unit, version.value));
      if (version.status === 'projected') projected.add(name);
      else projected.delete(name);
    }
    const to = ((CHANGE_DAYS[index + 1] ?? Number.POSITIVE_INFINITY) - 1) as Day;
    return Object.freeze({ from, to, values: new Map(values), projected: new Set(projected) });
  });
}

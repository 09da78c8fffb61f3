/** A path of a scenario on other dates, as far as its facts still fit together. */
import type { Day } from '../calendar/day.js';
import { pathContradictions } from './checks/paths.js';
import type { Defect } from './defect.js';
import type { PathFacts } from './facts.js';
import { type Movable, movablesOf, movedTo, type WrittenPath } from './movables.js';
import { horizonOf } from './normalise/horizon.js';
import { pathOf } from './normalise/paths.js';
import type { PartialScenario } from './partial.js';
import type { Scenario } from './schema.js';

export interface MovablePath {
  readonly movables: readonly Movable[];
  /** The path with each movable on its date, or the first thing that is wrong with it and was not so as written. */
  on(dates: readonly Day[]): PathFacts | Defect;
}

/**
 * @param scenario without errors
 * @param index of one of its paths
 */
export function movablePath(scenario: Scenario, index: number): MovablePath {
  const written = scenario.paths[index] as WrittenPath;
  const movables = movablesOf(written);
  const horizon = horizonOf(scenario.horizon);
  const defectsOf = (path: WrittenPath): Defect[] => {
    // Every path keeps its place; what is wrong with the others is wrong at any date.
    const paths = scenario.paths.map((_, i) => (i === index ? path : undefined));
    return [...pathContradictions({ ...scenario, paths } as PartialScenario, horizon)];
  };
  const asWritten = new Set(defectsOf(written).map(keyOf));
  return {
    movables,
    on: (dates) => {
      const path = movedTo(written, movables, dates);
      return defectsOf(path).find((defect) => !asWritten.has(keyOf(defect))) ?? pathOf(path, horizon);
    },
  };
}

/** What is wrong, and where. */
function keyOf({ code, place }: Defect): string {
  return `${code} ${'path' in place ? place.path.join('.') : ''}`;
}

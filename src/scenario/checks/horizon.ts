import { formatDay } from '../../calendar/day.js';
import type { Period } from '../../calendar/period.js';
import { LAW_YEARS } from '../../law/lawYears.js';
import { type Defect, defectAt } from '../defect.js';
import { horizonOf } from '../normalise/horizon.js';
import type { PartialScenario } from '../partial.js';

/** The simulated days, when both their month and their number can be relied on. */
export function statedHorizon({ horizon }: PartialScenario): Period | undefined {
  if (horizon?.from === undefined || horizon.months === undefined) return undefined;
  return horizonOf({ from: horizon.from, months: horizon.months });
}

export function* horizonContradictions(scenario: PartialScenario): Generator<Defect> {
  const horizon = statedHorizon(scenario);
  if (!horizon || (horizon.from >= LAW_YEARS.from && horizon.to <= LAW_YEARS.to)) return;
  const startsWell = horizon.from >= LAW_YEARS.from && horizon.from <= LAW_YEARS.to;
  yield defectAt('input.outside-law-years', ['horizon', startsWell ? 'months' : 'from'], {
    from: formatDay(horizon.from),
    to: formatDay(horizon.to),
    first: formatDay(LAW_YEARS.from),
    last: formatDay(LAW_YEARS.to),
  });
}

/** `start` of a cohort is the first simulated day. */
export function* cohortContradictions({ cohort, horizon }: PartialScenario): Generator<Defect> {
  if (cohort?.start === undefined || horizon?.from === undefined) return;
  const expected = `${horizon.from}-01`;
  if (cohort.start === expected) return;
  yield defectAt('input.cohort-start', ['cohort', 'start'], { found: cohort.start, expected });
}

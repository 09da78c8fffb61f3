/** What follows a refusal: whether it can be refused, when that is known, and whether the listed steps fit then. */
import { formatDay } from '../../calendar/day.js';
import { contains, type Period } from '../../calendar/period.js';
import { branchName, type Contingency, contingenciesOf, cutStep, refusalOf, refusedStep } from '../contingencies.js';
import { type Defect, type DocumentPath, defectAt } from '../defect.js';
import type { RefusedFacts } from '../facts.js';
import type { PartialPath, PartialScenario } from '../partial.js';
import { illnessesOfHistory, illnessesOfSteps, nearIllnesses } from './illnessNames.js';
import { rehabilitativeWorkContradictions } from './rehabilitativeWork.js';
import { isBad } from './statedPeriod.js';
import { overlappingSteps } from './stepOverlaps.js';
import { type PlacedStep, placedStep, placedSteps, stepContradictions } from './steps.js';
import { moreThanFullTime } from './workTogether.js';

/** The names that branches are given, each with the name of its path. */
export function branchNames(paths: readonly (PartialPath | undefined)[]): ReadonlyMap<string, string> {
  const named = paths.flatMap((path): [string, string][] => {
    const name = path?.name;
    return path && name !== undefined ? contingenciesOf(path).map((_, n) => [branchName(name, n), name]) : [];
  });
  return new Map(named);
}

export function* branchContradictions(
  path: PartialPath,
  at: DocumentPath,
  scenario: PartialScenario,
  horizon: Period | undefined,
): Generator<Defect> {
  for (const contingency of contingenciesOf(path)) {
    const { item, place, listed } = contingency;
    const owner = [...at, ...place];
    if ('outcome' in item && item.outcome === 'refused') {
      yield defectAt('input.not-together', [...owner, 'outcome'], { first: 'outcome: refused', second: 'if-refused' });
      continue;
    }
    const steps = placedSteps(listed, [...owner, 'if-refused'], horizon);
    const refused = refusalOf(contingency, path, scenario);
    if (refused === undefined) {
      yield* dayUnknown(contingency, owner);
      for (const placed of steps) yield* stepContradictions(placed, steps, horizon);
      continue;
    }
    if (horizon && !contains(horizon, refused.decidedOn)) {
      const values = { from: formatDay(horizon.from), to: formatDay(horizon.to) };
      yield defectAt(
        'input.outside-period',
        [...owner, item.decidedOn === undefined ? 'if-refused' : 'decidedOn'],
        values,
      );
    }
    yield* afterRefusal(steps, refused);
    const left = leftOf(path, contingency, refused, at, horizon);
    const defects = together(left, steps, scenario, horizon);
    for (const defect of defects) if (isIn(defect, [...owner, 'if-refused'])) yield defect;
  }
}

/** Told unless the fields that would tell it are bad themselves. */
function* dayUnknown({ kind, item }: Contingency, owner: DocumentPath): Generator<Defect> {
  const fields = ['decidedOn', 'appliedOn', 'from', 'filed', 'benefit', 'situation'] as const;
  if (fields.some((field) => isBad<Partial<Record<string, unknown>>>(item, field))) return;
  if (kind === 'application' && item.filed === 'never') return;
  if (kind === 'step' && item.situation === 'pension') return;
  yield defectAt('input.refusal-day-unknown', [...owner, 'if-refused'], { key: 'decidedOn' });
}

function* afterRefusal(steps: readonly PlacedStep[], { decidedOn }: RefusedFacts): Generator<Defect> {
  for (const { period, path } of steps) {
    if (!period || period.from >= decidedOn) continue;
    const values = { from: formatDay(period.from), decided: formatDay(decidedOn) };
    yield defectAt('input.branch-before-refusal', [...path, 'from'], values);
  }
}

/** The steps of the path as the refusal leaves them, where they stand in the document. */
function leftOf(
  { steps = [] }: PartialPath,
  { kind, index }: Contingency,
  refused: RefusedFacts,
  at: DocumentPath,
  horizon: Period | undefined,
): PlacedStep[] {
  return steps.flatMap((step, i) => {
    if (!step) return [];
    const left = kind === 'step' && i === index ? refusedStep(step, refused) : cutStep(step, refused);
    return left === undefined ? [] : [placedStep(left, [...at, 'steps', i], horizon)];
  });
}

function* together(
  left: readonly PlacedStep[],
  added: readonly PlacedStep[],
  scenario: PartialScenario,
  horizon: Period | undefined,
): Generator<Defect> {
  const all = [...left, ...added];
  for (const placed of added) yield* stepContradictions(placed, all, horizon);
  yield* overlappingSteps(all);
  yield* moreThanFullTime(all);
  yield* rehabilitativeWorkContradictions(all);
  yield* nearIllnesses([...illnessesOfHistory(scenario), ...illnessesOfSteps(left)], illnessesOfSteps(added));
}

function isIn({ place }: Defect, owner: DocumentPath): boolean {
  return 'path' in place && owner.every((segment, i) => place.path[i] === segment);
}

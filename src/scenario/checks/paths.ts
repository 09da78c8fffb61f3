import type { Period } from '../../calendar/period.js';
import { type Defect, type DocumentPath, defectAt } from '../defect.js';
import type { PartialPath, PartialScenario, PartialStep } from '../partial.js';
import { safeText } from '../shown.js';
import { applicationContradictions } from './applications.js';
import { unpaidBeforeHorizon } from './beforeHorizon.js';
import { illnessesOfHistory, illnessesOfSteps, nearIllnesses } from './illnessNames.js';
import { rehabilitativeWorkContradictions } from './rehabilitativeWork.js';
import { overlappingSteps } from './stepOverlaps.js';
import { type PlacedStep, placedSteps, stepContradictions } from './steps.js';
import { moreThanFullTime } from './workTogether.js';

export function* pathContradictions(scenario: PartialScenario, horizon: Period | undefined): Generator<Defect> {
  const { paths = [] } = scenario;
  const illnesses = illnessesOfHistory(scenario);
  yield* nearIllnesses([], illnesses);
  const names = new Set<string>();
  for (const [i, path] of paths.entries()) {
    if (!path) continue;
    const at = ['paths', i];
    if (path.name !== undefined && names.has(path.name)) {
      yield defectAt('input.duplicate-name', [...at, 'name'], { found: safeText(path.name) });
    }
    if (path.name !== undefined) names.add(path.name);
    const steps = placedSteps(path.steps ?? [], [...at, 'steps'], horizon);
    yield* onePath(path, steps, at, horizon);
    yield* unpaidBeforeHorizon(steps, scenario, horizon);
    yield* nearIllnesses(illnesses, illnessesOfSteps(steps));
  }
}

function* onePath(
  path: PartialPath,
  steps: readonly PlacedStep[],
  at: DocumentPath,
  horizon: Period | undefined,
): Generator<Defect> {
  yield* stepsTogether(steps, steps, 'steps', horizon);
  yield* rehabilitativeWorkContradictions(steps);
  yield* applicationContradictions(path.applications ?? [], [...at, 'applications']);
  for (const { step, path: stepPath } of steps) yield* branch(step['if-refused'], stepPath, steps, horizon);
  for (const [i, application] of (path.applications ?? []).entries()) {
    yield* branch(application?.['if-refused'], [...at, 'applications', i], steps, horizon);
  }
}

/** The steps of a branch stand beside those of the path that are running when it begins. */
function* branch(
  written: readonly (PartialStep | undefined)[] | undefined,
  owner: DocumentPath,
  steps: readonly PlacedStep[],
  horizon: Period | undefined,
): Generator<Defect> {
  if (!written) return;
  const branchSteps = placedSteps(written, [...owner, 'if-refused'], horizon);
  yield* stepsTogether(branchSteps, [...steps, ...branchSteps], 'if-refused', horizon);
}

function* stepsTogether(
  steps: readonly PlacedStep[],
  beside: readonly PlacedStep[],
  listName: string,
  horizon: Period | undefined,
): Generator<Defect> {
  for (const placed of steps) yield* stepContradictions(placed, beside, horizon);
  yield* overlappingSteps(steps, listName);
  yield* moreThanFullTime(steps, listName);
}

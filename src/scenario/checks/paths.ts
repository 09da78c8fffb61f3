import type { Period } from '../../calendar/period.js';
import { type Defect, type DocumentPath, defectAt } from '../defect.js';
import type { PartialScenario } from '../partial.js';
import { safeText } from '../shown.js';
import { applicationContradictions } from './applications.js';
import { unpaidBeforeHorizon } from './beforeHorizon.js';
import { branchContradictions, branchNames } from './branches.js';
import { illnessesOfHistory, illnessesOfSteps, nearIllnesses } from './illnessNames.js';
import { rehabilitativeWorkContradictions } from './rehabilitativeWork.js';
import { overlappingSteps } from './stepOverlaps.js';
import { placedSteps, stepContradictions } from './steps.js';
import { moreThanFullTime } from './workTogether.js';

export function* pathContradictions(scenario: PartialScenario, horizon: Period | undefined): Generator<Defect> {
  const { paths = [] } = scenario;
  const illnesses = illnessesOfHistory(scenario);
  yield* nearIllnesses([], illnesses);
  const branches = branchNames(paths);
  const names = new Set<string>();
  for (const [i, path] of paths.entries()) {
    if (!path) continue;
    const at = ['paths', i];
    if (path.name !== undefined) yield* nameTaken(path.name, names, branches, at);
    const steps = placedSteps(path.steps ?? [], [...at, 'steps'], horizon);
    for (const placed of steps) yield* stepContradictions(placed, steps, horizon);
    yield* overlappingSteps(steps);
    yield* moreThanFullTime(steps);
    yield* rehabilitativeWorkContradictions(steps);
    yield* applicationContradictions(path.applications ?? [], [...at, 'applications']);
    yield* branchContradictions(path, at, scenario, horizon);
    yield* unpaidBeforeHorizon(steps, scenario, horizon);
    yield* nearIllnesses(illnesses, illnessesOfSteps(steps));
  }
}

/** @param names of the paths before it · @param branches the names that branches are given, with their paths' */
function* nameTaken(
  name: string,
  names: Set<string>,
  branches: ReadonlyMap<string, string>,
  at: DocumentPath,
): Generator<Defect> {
  if (names.has(name)) yield defectAt('input.duplicate-name', [...at, 'name'], { found: safeText(name) });
  names.add(name);
  const owner = branches.get(name);
  if (owner === undefined) return;
  const values = { found: safeText(name), path: safeText(owner) };
  yield defectAt('input.branch-name-taken', [...at, 'name'], values);
}

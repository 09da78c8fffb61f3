import { applicationFamily } from '../applicationFamily.js';
import { type Defect, type DocumentPath, defectAt } from '../defect.js';
import type { PartialApplication } from '../partial.js';
import { decidedTooEarly, disordered, isBad } from './statedPeriod.js';

export function* applicationContradictions(
  applications: readonly (PartialApplication | undefined)[],
  path: DocumentPath,
): Generator<Defect> {
  for (const [i, application] of applications.entries()) {
    if (application) yield* oneApplication(application, [...path, i]);
  }
  yield* clashingApplications(applications, path);
}

function* oneApplication(application: PartialApplication, path: DocumentPath): Generator<Defect> {
  const { filed, decidedOn, outcome, reason, movable } = application;
  if (filed === 'never') {
    const contradicting = (['decidedOn', 'outcome', 'movable', 'if-refused'] as const).find((key) =>
      Object.hasOwn(application, key),
    );
    if (contradicting) {
      yield defectAt('input.not-together', [...path, contradicting], { first: 'filed: never', second: contradicting });
    }
  } else yield* decidedTooEarly({ appliedOn: filed, decidedOn }, path);
  if (reason !== undefined && outcome !== 'refused' && !isBad(application, 'outcome')) {
    const second = `outcome: ${outcome ?? 'granted'}`;
    yield defectAt('input.not-together', [...path, 'reason'], { first: 'reason', second });
  }
  if (movable) yield* disordered(movable.earliest, movable.latest, [...path, 'movable', 'latest']);
}

/** One application governs its family's days up to the next one's `from` (R35). */
function* clashingApplications(
  applications: readonly (PartialApplication | undefined)[],
  path: DocumentPath,
): Generator<Defect> {
  const seen = new Map<string, number>();
  for (const [i, application] of applications.entries()) {
    if (application?.benefit === undefined || isBad(application, 'from')) continue;
    const family = applicationFamily(application.benefit) ?? '';
    const key = `${family} ${application.from ?? ''}`;
    const other = seen.get(key);
    if (other === undefined) seen.set(key, i);
    else yield defectAt('input.application-clash', [...path, i], { family, other: `applications[${other}]` });
  }
}

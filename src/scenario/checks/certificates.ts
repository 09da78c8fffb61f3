import { type Defect, defectAt } from '../defect.js';
import type { PartialScenario } from '../partial.js';
import { endBeforeStart } from './statedPeriod.js';

export function* certificateContradictions({ certificates = [] }: PartialScenario): Generator<Defect> {
  for (const [i, certificate] of certificates.entries()) {
    if (!certificate) continue;
    const path = ['certificates', i];
    yield* endBeforeStart(certificate, path);
    const { writtenOn: written, to } = certificate;
    if (written && to && written > to) {
      yield defectAt('input.certificate-written-after', [...path, 'writtenOn'], { written, to });
    }
  }
}

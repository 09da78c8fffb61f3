import { BENEFITS } from '../../law/benefits.js';
import { type Defect, defectOnKey } from '../defect.js';
import type { PartialScenario } from '../partial.js';

/** The one key that zod passes over in a record. */
const PASSED_OVER = '__proto__';

export function* assumptionContradictions({ assumptions }: PartialScenario): Generator<Defect> {
  const days = assumptions?.processingDays;
  if (!days || !Object.hasOwn(days, PASSED_OVER)) return;
  const path = ['assumptions', 'processingDays', PASSED_OVER];
  yield defectOnKey('input.unknown-key', path, { key: PASSED_OVER, allowed: BENEFITS.join(', ') });
}

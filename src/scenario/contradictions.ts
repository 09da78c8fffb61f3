import { assumptionContradictions } from './checks/assumptions.js';
import { certificateContradictions } from './checks/certificates.js';
import { clientContradictions } from './checks/client.js';
import { expectContradictions } from './checks/expect.js';
import { historyContradictions } from './checks/history.js';
import { cohortContradictions, horizonContradictions, statedHorizon } from './checks/horizon.js';
import { pathContradictions } from './checks/paths.js';
import type { Defect } from './defect.js';
import type { PartialScenario } from './partial.js';

/** Facts that cannot all be true, or hardly, as far as the document can be relied on. */
export function contradictions(scenario: PartialScenario): Defect[] {
  const horizon = statedHorizon(scenario);
  return [
    ...horizonContradictions(scenario),
    ...cohortContradictions(scenario),
    ...assumptionContradictions(scenario),
    ...clientContradictions(scenario, horizon),
    ...historyContradictions(scenario, horizon),
    ...certificateContradictions(scenario),
    ...pathContradictions(scenario, horizon),
    ...expectContradictions(scenario),
  ];
}

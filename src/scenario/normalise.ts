import type { Day } from '../calendar/day.js';
import type { CaseFacts } from './facts.js';
import { assumedOf } from './normalise/assumed.js';
import { branchesOf } from './normalise/branches.js';
import { clientOf } from './normalise/client.js';
import { cohortOf } from './normalise/cohort.js';
import { expectationsOf } from './normalise/expect.js';
import { benefitsOf, certificateOf, decisionsOf } from './normalise/history.js';
import { horizonOf } from './normalise/horizon.js';
import { pathOf } from './normalise/paths.js';
import type { Scenario } from './schema.js';

/** A scenario without defects as facts: days and cents, defaults filled in. */
export function normalise(scenario: Scenario, today: Day | undefined): CaseFacts {
  const { reference, note, history = [], certificates = [], expect } = scenario;
  const horizon = horizonOf(scenario.horizon);
  return {
    ...(reference !== undefined && { reference }),
    ...(note !== undefined && { note }),
    horizon,
    today: today ?? horizon.from,
    client: clientOf(scenario.client, horizon),
    history: benefitsOf(history, horizon),
    decisions: decisionsOf(history),
    certificates: certificates.map(certificateOf),
    assumed: assumedOf(scenario.assumptions),
    paths: scenario.paths.flatMap((path) => [pathOf(path, horizon), ...branchesOf(path, scenario, horizon)]),
    ...(scenario.cohort && { cohort: cohortOf(scenario.cohort) }),
    ...(expect !== undefined && { expected: expectationsOf(expect) }),
  };
}

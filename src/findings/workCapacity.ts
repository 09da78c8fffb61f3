/** Work-oriented rehabilitation of a client who can work fewer days a week than it takes (KKRL 23 § 3). */
import { contains } from '../calendar/period.js';
import { lawOn } from '../law/rates/index.js';
import { isWorkOriented } from '../law/rehabilitation/workOriented.js';
import type { CaseFacts, RehabilitationStep, WorkCapacity } from '../scenario/facts.js';
import { stepsOf } from '../scenario/pathSteps.js';
import type { PathResult } from '../simulation/result.js';
import type { Finding } from './finding.js';
import { newFinding } from './newFinding.js';

export function workCapacityFindings({ client, horizon }: CaseFacts, { path }: PathResult): Finding[] {
  return stepsOf(path, 'rehabilitation').flatMap((step) => {
    if (!isWorkOriented(step.programme) || !contains(horizon, step.from)) return [];
    const known = capacityAt(client.workCapacity, step);
    const least = lawOn(step.from)('rehabilitation.flexible-minimum-days');
    if (known === undefined || known.daysPerWeek >= least) return [];
    return [
      newFinding(
        'warning.capacity-under-three-days',
        { from: step.from, to: step.from },
        {
          law: ['KKRL 6 §', 'KKRL 23.3 §'],
          values: { programme: step.programme, daysPerWeek: known.daysPerWeek, least },
        },
      ),
    ];
  });
}

/** What is known of the start: of several entries the one that began last. */
function capacityAt(all: readonly WorkCapacity[], { from }: RehabilitationStep): WorkCapacity | undefined {
  return all
    .filter((each) => each.from <= from && (each.to === undefined || from <= each.to))
    .reduce<WorkCapacity | undefined>((latest, each) => (latest && latest.from > each.from ? latest : each), undefined);
}

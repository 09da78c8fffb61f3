import type { Period } from '../../calendar/period.js';
import type { Application, PathFacts } from '../facts.js';
import { applicationFamily } from '../schema/paths.js';
import type { Scenario } from '../schema.js';
import { dayOfDate } from './dates.js';
import { joinedSteps } from './joinedSteps.js';
import { stepOf } from './steps.js';

type WrittenPath = Scenario['paths'][number];

export function pathOf(path: WrittenPath, horizon: Period): PathFacts {
  const steps = path.steps
    .map((step, index) => stepOf(step, index, horizon))
    .sort((a, b) => a.from - b.from || a.index - b.index);
  return {
    name: path.name,
    title: path.title ?? path.name,
    steps: joinedSteps(steps),
    applications: (path.applications ?? []).map(applicationOf),
  };
}

function applicationOf(written: NonNullable<WrittenPath['applications']>[number]): Application {
  const { benefit, filed, decidedOn, reason, from } = written;
  return {
    benefit,
    family: applicationFamily(benefit) as Application['family'],
    outcome: written.outcome ?? 'granted',
    outcomeStated: written.outcome !== undefined,
    ...(filed !== undefined && { filed: filed === 'never' ? filed : dayOfDate(filed) }),
    ...(decidedOn !== undefined && { decidedOn: dayOfDate(decidedOn) }),
    ...(reason !== undefined && { reason }),
    ...(from !== undefined && { from: dayOfDate(from) }),
  };
}

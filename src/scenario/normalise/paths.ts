import type { Period } from '../../calendar/period.js';
import { applicationFamily } from '../applicationFamily.js';
import type { Application, PathFacts, Step } from '../facts.js';
import type { Scenario } from '../schema.js';
import { dayOfDate } from './dates.js';
import { joinedSteps } from './joinedSteps.js';
import { stepOf, type WrittenStep } from './steps.js';

type WrittenPath = Scenario['paths'][number];

export function pathOf(path: WrittenPath, horizon: Period): PathFacts {
  return {
    name: path.name,
    title: path.title ?? path.name,
    steps: stepsOf([...path.steps.entries()], horizon),
    applications: (path.applications ?? []).map(applicationOf),
  };
}

/** In order of `from`, joined where they adjoin; each with its index. */
export function stepsOf(written: readonly (readonly [number, WrittenStep])[], horizon: Period): Step[] {
  const steps = written.map(([index, step]) => stepOf(step, index, horizon));
  return joinedSteps(steps.sort((a, b) => a.from - b.from || a.index - b.index));
}

export function applicationOf(written: NonNullable<WrittenPath['applications']>[number]): Application {
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

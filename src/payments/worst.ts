/** The path with everything refused that it depends on. */
import type { Application, PathFacts } from '../scenario/facts.js';
import type { Right } from './money.js';

/** Claims of the rights that depend on a decision refused, for want of another reason as unfounded (R7). */
export function refusedPath(path: PathFacts, rights: readonly Right[]): PathFacts {
  const refusals = rights
    .filter(({ certainty }) => certainty === 'depends')
    .map(({ benefit, family, firstPayable }): Application => {
      return {
        benefit: benefit as Application['benefit'],
        family,
        from: firstPayable,
        outcome: 'refused',
        outcomeStated: true,
      };
    });
  const steps = path.steps.map((step) =>
    step.situation === 'pension' && step.outcome === 'pending' ? { ...step, outcome: 'refused' as const } : step,
  );
  return { ...path, steps, applications: [...path.applications, ...refusals] };
}

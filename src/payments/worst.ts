/** The path with everything refused that it depends on. */
import type { Month } from '../calendar/day.js';
import { familyOf } from '../law/benefits.js';
import type { Cents } from '../money/cents.js';
import type { Application, PathFacts, Situation } from '../scenario/facts.js';
import type { PathResult } from '../simulation/result.js';
import type { Payment, Right } from './money.js';
import type { Paid } from './months.js';

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

/** Situations in which a refused unemployment benefit changes what another benefit brings. */
const TOUCHED: ReadonlySet<Situation> = new Set<Situation>(['incapacity', 'rehabilitation', 'pension']);

/** Whether everything that the refusals change is that no unemployment benefit is paid: nothing else is in question. */
export function losesOnlyUnemployment({ steps, applications }: PathFacts, rights: readonly Right[]): boolean {
  const [first] = rights;
  return (
    first !== undefined &&
    rights.every(({ family, certainty }) => family === 'unemployment' && certainty === 'depends') &&
    !steps.some(({ situation }) => TOUCHED.has(situation)) &&
    // A later application would take the place of the refused one (R35).
    !applications.some(
      ({ family, from }) => family === 'unemployment' && from !== undefined && from > first.firstPayable,
    )
  );
}

/** The net of each month without its unemployment benefit. @param nets those with it */
export function netsWithoutUnemployment(nets: readonly Cents[], { months }: PathResult, paid: Paid): Cents[] {
  const lost = new Map<Month, number>();
  const ofUnemployment = ({ benefit }: Payment): boolean => familyOf(benefit) === 'unemployment';
  for (const { parts } of [...paid.payments, ...paid.open].filter(ofUnemployment)) {
    for (const { month, gross, withheld } of parts) lost.set(month, (lost.get(month) ?? 0) + gross - withheld);
  }
  return months.map(({ month }, i) => ((nets[i] as Cents) - (lost.get(month) ?? 0)) as Cents);
}

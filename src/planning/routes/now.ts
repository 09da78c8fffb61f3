/** The client's situation on the first day of the horizon: history, and what the chosen path has in force on it. */
import type { Day } from '../../calendar/day.js';
import { contains } from '../../calendar/period.js';
import type { Benefit } from '../../law/benefits.js';
import type { CaseFacts, PathFacts, Situation, Step } from '../../scenario/facts.js';
import { simulate } from '../../simulation/simulate.js';

export interface Now {
  readonly facts: CaseFacts;
  readonly path: PathFacts;
  /** The first day of the horizon. */
  readonly on: Day;
  readonly inForce: readonly Step[];
  /** The last day of the latest maximum of sickness allowance, in history or when the situation goes on; null: none. */
  readonly maximum: Day | null;
}

export function nowOf(facts: CaseFacts, path: PathFacts): Now {
  const on = facts.horizon.from;
  const inForce = path.steps.filter((step) => contains(step, on));
  const { maxima } = simulate(facts, { ...path, steps: inForce });
  return { facts, path, on, inForce, maximum: maxima.at(-1) ?? null };
}

/** The step of a situation in force on the first day. */
export function inForce<S extends Situation>(now: Now, situation: S): Extract<Step, { situation: S }> | undefined {
  return now.inForce.find((step): step is Extract<Step, { situation: S }> => step.situation === situation);
}

/** Whether the scenario gives the key of `client`. */
export function isStated({ facts }: Now, key: string): boolean {
  return facts.client.stated.includes(key);
}

/** A benefit that history pays up to the first day, or that the path states on it. */
export function receives(now: Now, benefit: Benefit): boolean {
  return (
    now.facts.history.some((entry) => entry.benefit === benefit && entry.to === now.on - 1) ||
    now.inForce.some((step) => {
      if (step.situation === 'other-benefit') return step.benefit === benefit;
      return step.situation === 'pension' && step.outcome === 'granted' && step.benefit === benefit;
    })
  );
}

/** Steps of one situation anywhere in the scenario: what it says of one path may be known of the client. */
export function statedSteps<S extends Situation>({ facts }: Now, situation: S): Extract<Step, { situation: S }>[] {
  return facts.paths
    .flatMap(({ steps }) => steps)
    .filter((step): step is Extract<Step, { situation: S }> => step.situation === situation);
}

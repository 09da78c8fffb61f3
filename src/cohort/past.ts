/** What the data say of the time before the start: benefits of the history, and what the path states from earlier on. */
import { addDays, type Day } from '../calendar/day.js';
import { contains, overlap, type Period } from '../calendar/period.js';
import { type Benefit, type Family, familyOf, isTaxFree } from '../law/benefits.js';
import type { CaseFacts, PathFacts, Step } from '../scenario/facts.js';

/** Something received in a period before the start. */
interface Received extends Period {
  readonly family: Family;
}

export interface Past {
  /** The first day of the data; undefined: there are none. */
  readonly knownFrom: Day | undefined;
  readonly received: readonly Received[];
  /** Pay, a pension or another benefit from before the start that only the path states. */
  readonly onlyInPath: readonly Received[];
}

export function pastOf({ history, horizon }: CaseFacts, { steps }: PathFacts): Past {
  const eve = addDays(horizon.from, -1);
  const inHistory = history.filter(({ benefit }) => !isTaxFree(benefit)).map(received);
  const onlyInPath = steps
    .filter(({ from }) => from <= eve)
    .flatMap((step) => statedBy(step))
    .map(({ benefit, from, to }) => received({ benefit, from, to: Math.min(to, eve) as Day }))
    .filter((each) => !inHistory.some((other) => other.family === each.family && overlap(other, each)));
  const first = [...history, ...onlyInPath].reduce((day, { from }) => Math.min(day, from), Number.POSITIVE_INFINITY);
  return {
    knownFrom: Number.isFinite(first) ? (first as Day) : undefined,
    received: [...inHistory, ...onlyInPath],
    onlyInPath,
  };
}

function received({ benefit, from, to }: Period & { readonly benefit: Benefit }): Received {
  return { family: familyOf(benefit), from, to };
}

function statedBy(step: Step): (Period & { readonly benefit: Benefit })[] {
  const { from, to } = step;
  if (step.situation === 'work' && step.monthlyPay > 0) return [{ benefit: 'wages', from, to }];
  if (step.situation === 'pension' && step.outcome === 'granted') return [{ benefit: step.benefit, from, to }];
  if (step.situation === 'other-benefit' && step.effect !== 'none') return [{ benefit: step.benefit, from, to }];
  return [];
}

/** The families received on a day; null: outside the data. */
export function familiesOn({ knownFrom, received: all }: Past, value: Day): readonly Family[] | null {
  if (knownFrom === undefined || value < knownFrom) return null;
  return all.filter((each) => contains(each, value)).map(({ family }) => family);
}

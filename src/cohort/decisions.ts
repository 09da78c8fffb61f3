import type { Day } from '../calendar/day.js';
import { contains, type Period } from '../calendar/period.js';
import { familyOf } from '../law/benefits.js';
import type { CaseFacts, PathFacts } from '../scenario/facts.js';

/** Whether a favourable decision on rehabilitation was there before the start, and whether one follows. */
export interface FavourableDecisions {
  readonly before: boolean;
  /** In the window after. */
  readonly after: boolean;
}

/** Rehabilitation allowance paid before shows a decision too; a step without its day is taken as decided on its first. */
export function favourableDecisions(
  { history, decisions, horizon }: CaseFacts,
  { steps }: PathFacts,
  after: Period,
): FavourableDecisions {
  const ofPath = steps.flatMap((step): Day[] =>
    step.situation === 'rehabilitation' ? [step.decidedOn ?? step.from] : [],
  );
  const inHistory = decisions.some((each) => each.decision === 'rehabilitation' && each.outcome === 'granted');
  const paid = history.some(({ benefit }) => familyOf(benefit) === 'rehabilitation');
  return {
    before: inHistory || paid || ofPath.some((decided) => decided < horizon.from),
    after: ofPath.some((decided) => contains(after, decided)),
  };
}

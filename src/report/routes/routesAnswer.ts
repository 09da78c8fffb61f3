import { type Answer, notesOf } from '../../answer/answer.js';
import type { RouteOrder } from '../../planning/routes/ordered.js';
import type { RouteResult } from '../../planning/routes/routes.js';
import type { PathFacts } from '../../scenario/facts.js';

/** What `routes` says. */
export interface RoutesAnswer {
  readonly answer: Answer;
  /** The path whose steps on the first day are the client's situation. */
  readonly path: PathFacts;
  /** In the order in which they are shown. */
  readonly results: readonly RouteResult[];
  /** Null: that of the table of law. */
  readonly by: RouteOrder | null;
}

/** What the simulated routes rest on, and what they leave out, each once. */
export function routeNotes({ answer, results }: RoutesAnswer): ReturnType<typeof notesOf> {
  const paths = results.flatMap((each) => (each.answer === null ? [] : [each.answer]));
  return notesOf({ ...answer, paths });
}

import type { Answer } from '../../answer/answer.js';
import type { RouteOrder } from '../../planning/routes/ordered.js';
import type { RouteResult } from '../../planning/routes/routes.js';
import type { PathFacts } from '../../scenario/facts.js';

/** What `routes` says. */
export interface RoutesAnswer {
  readonly answer: Pick<Answer, 'source' | 'facts' | 'receipt'>;
  /** The path whose steps on the first day are the client's situation. */
  readonly path: PathFacts;
  /** In the order in which they are shown. */
  readonly results: readonly RouteResult[];
  /** Null: that of the table of law. */
  readonly by: RouteOrder | null;
}

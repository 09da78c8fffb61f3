import type { Day, Month } from '../../../calendar/day.js';

export const EXPLAIN_FORMATS = ['table', 'json'] as const;
type ExplainFormat = (typeof EXPLAIN_FORMATS)[number];

export interface ExplainOptions {
  readonly path?: string;
  /** One of the two, for a scenario. */
  readonly date?: Day;
  readonly month?: Month;
  readonly format: ExplainFormat;
  readonly output?: string;
  /** As they were written. */
  readonly set?: readonly string[];
  readonly today?: Day;
  readonly quiet?: boolean;
  readonly color?: boolean;
}

import type { Options } from '../../answer/receipt.js';
import { type Day, formatDay } from '../../calendar/day.js';

/** The options of every command that computes from scenarios. */
export interface ScenarioOptions {
  readonly output?: string;
  /** As they were written. */
  readonly set?: readonly string[];
  /** A file; its figures are in force before the command begins. */
  readonly reform?: string;
  /** Holds before the command begins, as the reform. */
  readonly anonymous?: boolean;
  /** A file: which programme and service is offered where; not every command takes it. */
  readonly services?: string;
  readonly today?: Day;
  readonly quiet?: boolean;
  readonly color?: boolean;
}

/** Those of them that were given and decide the result. */
export function givenScenarioOptions({ set, today }: Pick<ScenarioOptions, 'set' | 'today'>): Options {
  return { ...(set !== undefined && { set }), ...(today !== undefined && { today: formatDay(today) }) };
}

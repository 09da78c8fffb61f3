import type { Answer } from '../../answer/answer.js';
import type { Plan } from '../../planning/plan/plan.js';

/** What `plan` says. */
export interface PlanAnswer {
  /** Of the best dates alone; no path where no combination can be. */
  readonly answer: Answer;
  readonly path: { readonly name: string; readonly title: string; readonly index: number };
  readonly plan: Plan;
}

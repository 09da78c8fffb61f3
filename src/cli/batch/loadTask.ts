import type { CaseResult } from '../../check/caseTask.js';
import type { Reform } from '../../law/rates/reform.js';
import type { CheckTaskSettings } from '../commands/check/checkTask.js';
import type { CohortResult, CohortTaskSettings } from '../commands/cohort/cohortTask.js';
import type { BatchTask } from './task.js';

/** What a batch is to do with its cases, so that every thread can make it for itself: by name, with settings to clone. */
export interface TaskOrders {
  readonly check: { readonly settings: CheckTaskSettings; readonly result: CaseResult };
  readonly cohort: { readonly settings: CohortTaskSettings; readonly result: CohortResult };
}

export interface TaskOrder<Name extends keyof TaskOrders = keyof TaskOrders> {
  readonly name: Name;
  readonly settings: TaskOrders[Name]['settings'];
}

/** An order as a thread gets it. */
export interface ThreadOrder {
  readonly order: TaskOrder;
  /** In force for all its cases. */
  readonly reform: Reform | null;
}

const LOADERS: {
  readonly [Name in keyof TaskOrders]: (
    settings: TaskOrders[Name]['settings'],
  ) => Promise<BatchTask<TaskOrders[Name]['result']>>;
} = {
  check: async (settings) => (await import('../commands/check/checkTask.js')).checkTask(settings),
  cohort: async (settings) => (await import('../commands/cohort/cohortTask.js')).cohortTask(settings),
};

/** Makes the task in the thread that calls. */
export function loadTask<Name extends keyof TaskOrders>({
  name,
  settings,
}: TaskOrder<Name>): Promise<BatchTask<TaskOrders[Name]['result']>> {
  return LOADERS[name](settings);
}

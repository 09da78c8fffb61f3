import type { BatchTask, TaskOrder } from './task.js';

/** Makes the task of a batch in the thread that calls. */
export async function loadTask({ name, settings }: TaskOrder): Promise<BatchTask<unknown>> {
  throw new Error(`${name}${settings}`);
}

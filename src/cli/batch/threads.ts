import { keepMemoryFlat } from './flatMemory.js';
import { type Pool, startPool } from './pool.js';
import type { WaitingCase } from './source.js';
import type { BatchTask } from './task.js';

export interface Threads<R> {
  /** The results of some cases, in order. */
  run(group: readonly WaitingCase[]): Promise<readonly R[]>;
  stop(): Promise<void>;
}

/** One group waits at each thread while it works on another, so that it never stands idle. */
const BUSY = 2;

/**
 * Threads that work on cases. When one dies, its cases are tried again one by one in a thread of their own, and those at
 * which it dies again have failed.
 */
export function startThreads<R>(
  count: number,
  worker: URL,
  order: unknown,
  failed: BatchTask<R>['failed'],
): Threads<R> {
  keepMemoryFlat();
  const pool = startPool<R>(worker, order, { threads: count, groupsPerThread: BUSY });
  let single: Pool<R> | undefined;
  let stopped = false;
  const runAlone = async (each: WaitingCase): Promise<R> => {
    if (stopped) return failed(each, new Error('stopped'));
    single ??= startPool<R>(worker, order, { threads: 1, groupsPerThread: 1 });
    const [result] = await single.run([each]).catch((error: unknown) => [failed(each, error)]);
    return result as R;
  };
  return {
    run: (group) => pool.run(group).catch(() => Promise.all(group.map(runAlone))),
    stop: async () => {
      stopped = true;
      await Promise.all([pool.stop(), single?.stop()]);
    },
  };
}

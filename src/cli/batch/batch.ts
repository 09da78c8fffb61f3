import { reformInForce } from '../../law/rates/index.js';
import { listSources } from './listSources.js';
import { loadTask, type TaskOrder, type TaskOrders } from './loadTask.js';
import type { HowFar } from './progress.js';
import { readCases, type StandardInput } from './readCases.js';
import { counted, type Reading, totalWeight, weighed } from './reading.js';
import { runBatch } from './runBatch.js';
import { type Shard, shardOf } from './shard.js';
import type { CaseGroups } from './source.js';

/** A run over many cases. */
export interface Batch<R> {
  /** In the order of the cases, the same for any number of jobs. */
  readonly results: AsyncGenerator<R>;
  /**
   * @param cases results taken so far, with those of an earlier run
   * @param earlier of these, those of the earlier run
   */
  howFar(cases: number, earlier?: number): HowFar;
}

export interface BatchOptions {
  /** Takes out the cases that an earlier run has done. */
  readonly remaining?: (groups: CaseGroups) => CaseGroups;
  /** Where the results go, which is no case. */
  readonly output?: string | undefined;
  /** Threads that work; 1 works in the main thread. */
  readonly jobs: number;
  readonly shard?: Shard | undefined;
}

/** What each thread runs, as seen from where the program is built. */
const WORKER = new URL('../../bin/worker.js', import.meta.url);

/** @param paths files, folders, globs and `-` */
export async function openBatch<Name extends keyof TaskOrders>(
  paths: readonly string[],
  stdin: StandardInput,
  order: TaskOrder<Name>,
  { jobs, shard, remaining, output }: BatchOptions,
): Promise<Batch<TaskOrders[Name]['result']>> {
  const sources = await listSources(paths, output);
  const reading: Reading = { cases: 0, weight: 0 };
  const all = weighed(readCases(sources, stdin), reading);
  const own: CaseGroups = counted(shard === undefined ? all : shardOf(all, shard), reading);
  const task = await loadTask(order);
  const startThreads = async () =>
    (await import('./threads.js')).startThreads(jobs, WORKER, { order, reform: reformInForce() }, task.failed);
  const total = totalWeight(sources);
  return {
    results: runBatch(remaining?.(own) ?? own, { jobs, task, startThreads }),
    // Reading is ahead of the results.
    howFar: (cases, earlier = 0) => ({
      cases,
      earlier,
      share: total === null || reading.cases === 0 ? null : ((cases / reading.cases) * reading.weight) / total,
    }),
  };
}

import { setImmediate } from 'node:timers/promises';
import { chunked } from './chunked.js';
import { inOrder } from './inOrder.js';
import type { CaseGroups, WaitingCase } from './source.js';
import { type BatchTask, resultsOf } from './task.js';
import type { Threads } from './threads.js';

/** To start threads takes longer than to work on so many cases. */
const FEW = 8;
/** Groups that wait, are worked on or are done before their turn, for each thread. */
const WINDOW_PER_THREAD = 4;

export interface Workforce<R> {
  /** 1 works in the main thread. */
  readonly jobs: number;
  readonly task: BatchTask<R>;
  readonly startThreads: () => Promise<Threads<R>>;
}

/**
 * The results of all cases in their order, the same for any number of jobs. Reads no further ahead than is needed to keep
 * the threads busy while the results are taken.
 */
export async function* runBatch<R>(groups: CaseGroups, { jobs, task, startThreads }: Workforce<R>): AsyncGenerator<R> {
  const waiting = chunked(groups);
  try {
    let done = 0;
    while (jobs === 1 || done < FEW) {
      const next = await waiting.next();
      if (next.done) return;
      yield* resultsOf(next.value, task);
      done += next.value.length;
      // Signals, timers and what has been written get their turn.
      await setImmediate();
    }
    yield* inThreads(waiting, jobs, await startThreads());
  } finally {
    // Not waited for: a stream that is read from may stay silent for ever.
    waiting.return().catch(() => undefined);
  }
}

async function* inThreads<R>(
  waiting: AsyncGenerator<readonly WaitingCase[]>,
  jobs: number,
  threads: Threads<R>,
): AsyncGenerator<R> {
  try {
    for await (const results of inOrder(waiting, threads.run, jobs * WINDOW_PER_THREAD)) yield* results;
  } finally {
    await threads.stop();
  }
}

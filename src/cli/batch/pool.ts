import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import { YOUNG_MEGABYTES } from './flatMemory.js';
import { packed } from './packed.js';
import type { WaitingCase } from './source.js';

/** Threads that all run the same file. */
export interface Pool<R> {
  /** Rejects when the thread dies, with whatever else it was given. */
  run(group: readonly WaitingCase[]): Promise<readonly R[]>;
  stop(): Promise<void>;
}

export interface PoolSize {
  readonly threads: number;
  readonly groupsPerThread: number;
}

/**
 * @param worker exports `work`, which turns packed cases into results
 * @param order what it is given when it starts
 */
export function startPool<R>(worker: URL, order: unknown, { threads, groupsPerThread }: PoolSize): Pool<R> {
  const pool = new Tinypool({
    filename: fileURLToPath(worker),
    name: 'work',
    workerData: order,
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: groupsPerThread,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  const waiting = new Set<(why: Error) => void>();
  let ended: Error | undefined;
  const end = (why: Error) => {
    ended = why;
    for (const reject of waiting) reject(why);
  };
  // A thread that cannot even start is told only by this event, and what waits for it would wait for ever.
  pool.on('error', end);
  const run = (group: readonly WaitingCase[]) =>
    new Promise<readonly R[]>((resolve, reject) => {
      if (ended) return reject(ended);
      const message = packed(group);
      waiting.add(reject);
      pool
        .run(message, { transferList: [message.bytes.buffer] })
        .then(resolve, reject)
        .finally(() => waiting.delete(reject));
    });
  const stop = async () => {
    end(new Error('stopped'));
    // Not the pool's own `destroy`, which throws into the program when a thread dies at that moment.
    await Promise.all(pool.threads.map((thread) => thread.terminate()));
  };
  return { run, stop };
}

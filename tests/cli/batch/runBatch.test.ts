import { expect, test } from 'vitest';
import { runBatch, type Workforce } from '../../../src/cli/batch/runBatch.js';
import type { BatchTask } from '../../../src/cli/batch/task.js';
import { startThreads } from '../../../src/cli/batch/threads.js';
import { all, casesOf, groupsOf } from './groups.js';

const WORKER = new URL('./echoWorker.mjs', import.meta.url);

const ECHO: BatchTask<string> = {
  run: ({ line, content }) => `${line} ${Buffer.from(content as Uint8Array)}`,
  failed: ({ line }, error) => `${line} failed: ${(error as Error).message}`,
};

function echoWith(jobs: number): Workforce<string> {
  const order = { name: 'echo', settings: null };
  return { jobs, task: ECHO, startThreads: async () => startThreads(jobs, WORKER, order, ECHO.failed) };
}

/** More than the main thread does before it starts others. */
const MANY = Array.from({ length: 1_000 }, (_, index) => 'x'.repeat(index % 7));
const ECHOED = MANY.map((text, index) => `${index + 1} ${text}`);

test.each([1, 2, 5])('%i jobs give the same results in the order of the cases', async (jobs) => {
  const cases = casesOf(MANY);
  const groups = groupsOf(cases.slice(0, 3), cases.slice(3, 500), cases.slice(500));
  expect(await all(runBatch(groups, echoWith(jobs)))).toEqual(ECHOED);
});

test.each([
  ['dies', 'die', 'died'],
  ['throws', 'throw', 'beyond the task'],
])('a thread that %s costs the case at fault and no other', async (_, word, why) => {
  const texts = MANY.with(700, word);
  const results = await all(runBatch(groupsOf(casesOf(texts)), echoWith(2)));
  expect(results).toEqual(ECHOED.with(700, `701 failed: ${why}`));
});

test('a worker that cannot be loaded fails every case and hangs at none', async () => {
  const missing = new URL('./missing.mjs', import.meta.url);
  const order = { name: 'echo', settings: null };
  const workforce: Workforce<string> = {
    jobs: 2,
    task: ECHO,
    startThreads: async () => startThreads(2, missing, order, () => 'failed'),
  };
  const results = await all(runBatch(groupsOf(casesOf(MANY)), workforce));
  expect(results.filter((each) => each === 'failed').length).toBeGreaterThan(800);
  expect(results).toHaveLength(MANY.length);
});

test('reads no further ahead than the threads need', async () => {
  let read = 0;
  const groups = (async function* () {
    for (; ; read += 1) yield casesOf(['x']);
  })();
  for await (const _ of runBatch(groups, echoWith(2))) if (read > 200) break;
  expect(read).toBeLessThan(220);
});

test('a run that is given up stops its threads, though its input stays silent', async () => {
  const groups = (async function* () {
    yield casesOf(MANY);
    await new Promise(() => undefined);
  })();
  let taken = 0;
  for await (const _ of runBatch(groups, echoWith(2))) {
    taken += 1;
    if (taken === 300) break;
  }
  expect(taken).toBe(300);
});

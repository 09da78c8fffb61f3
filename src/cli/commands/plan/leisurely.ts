import { showProgress } from '../../batch/progress.js';
import type { Session } from '../../session.js';

/** So long the program may be deaf to an interrupt. */
const MOST_MILLISECONDS = 50;

/**
 * Does long work bit by bit, so that an interrupt is heard and a terminal sees how far it is.
 * @param work yields how much is done
 * @param all when everything is
 */
export async function leisurely<Result>(
  work: Generator<number, Result>,
  all: number,
  { quiet = false }: { readonly quiet?: boolean },
  { io, words }: Session,
): Promise<Result> {
  let done = 0;
  const told = { cases: words.plan.progress, timeLeft: words.batch.progress.timeLeft };
  const howFar = () => ({ cases: done, earlier: 0, share: done / all });
  const stop = io.stderr.isTTY && !quiet ? showProgress(io.stderr, told, howFar) : () => undefined;
  try {
    let paused = performance.now();
    for (;;) {
      const { value, done: isOver } = work.next();
      if (isOver) return value;
      done = value;
      if (performance.now() - paused < MOST_MILLISECONDS) continue;
      await new Promise(setImmediate);
      paused = performance.now();
    }
  } finally {
    stop();
  }
}

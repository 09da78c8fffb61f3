import { writeSync } from 'node:fs';
import { type HowFar, showProgress } from '../../batch/progress.js';
import { whenInterrupted } from '../../interruption.js';
import { isFile } from '../../output/writeResult.js';
import type { Session } from '../../session.js';

const STANDARD_ERROR = 2;

/**
 * Says on a terminal how far a batch is, where its results do not run over the same terminal, and at an interrupt how
 * many cases were done.
 * @returns ends it
 */
export function tellProgress(
  howFar: () => HowFar,
  { output, quiet }: { readonly output?: string; readonly quiet?: boolean },
  { io, words }: Session,
): () => void {
  const isShown = io.stderr.isTTY && !quiet && (isFile(output) || !io.stdout.isTTY);
  const stopShowing = isShown ? showProgress(io.stderr, words.batch.progress, howFar) : () => undefined;
  const isOver = whenInterrupted(() => {
    stopShowing();
    writeSync(STANDARD_ERROR, `${words.batch.interrupted(howFar().cases)}\n`);
  });
  return () => {
    stopShowing();
    isOver();
  };
}

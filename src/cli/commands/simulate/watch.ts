import { unwatchFile, watchFile } from 'node:fs';
import { EXIT, type ExitCode } from '../../exitCodes.js';
import { isFile } from '../../output/writeResult.js';
import type { Outcome } from '../../scenario-file/outcome.js';
import type { Session } from '../../session.js';
import { write } from '../../streams.js';

/** Milliseconds between two looks at a file; editors that save beside and rename are seen too. */
const INTERVAL = 200;

const CLEARED = '\u001b[2J\u001b[3J\u001b[H';

/**
 * Computes now and at each save until `q` is typed. A terminal is cleared before a result; when a file is in error, the
 * last result without errors stays and what is wrong is written under it.
 */
export async function watchFiles(
  files: readonly string[],
  simulated: () => Promise<readonly Outcome[]>,
  writeOutcomes: (outcomes: readonly Outcome[]) => Promise<ExitCode>,
  { output }: { readonly output?: string },
  { io, words }: Session,
): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  let hasResult = false;
  const clears = io.stdout.isTTY === true && !isFile(output);

  async function compute(): Promise<void> {
    const outcomes = await simulated();
    const isBroken = outcomes.some((outcome) => outcome.code !== EXIT.done);
    if (isBroken && hasResult) {
      // Only what is wrong: the answers of the other files stand above already.
      code = await writeOutcomes(outcomes.map(({ answer, ...rest }) => rest));
      await write(io.stderr, `${words.watch.lastGood}\n`);
      return;
    }
    if (clears) await write(io.stdout, CLEARED);
    code = await writeOutcomes(outcomes);
    hasResult ||= !isBroken;
    await write(io.stderr, `${words.watch.waiting}\n`);
  }

  // One after the other; saves while it computes are answered once.
  let running = compute();
  let isDue = false;
  let fail: (error: unknown) => void = () => undefined;
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  running.catch(fail);
  const next = () => {
    if (isDue) return;
    isDue = true;
    running = running.then(() => {
      isDue = false;
      return compute();
    });
    running.catch(fail);
  };
  for (const file of files) watchFile(file, { interval: INTERVAL }, next);
  try {
    await Promise.race([quitTyped(io.stdin), failed]);
    await running;
  } finally {
    for (const file of files) unwatchFile(file, next);
  }
  return code;
}

type Keys = Session['io']['stdin'] & { setRawMode?(raw: boolean): unknown };

/** Resolves at `q`. Input that ends, as in the background, is no wish to stop. */
function quitTyped(stdin: Keys): Promise<void> {
  return new Promise((resolve) => {
    if (stdin.isTTY) stdin.setRawMode?.(true);
    const typed = (chunk: Buffer | string) => {
      const text = String(chunk);
      // In raw mode the terminal sends Ctrl-C as a character instead of an interrupt.
      if (text.includes('\u0003')) process.kill(process.pid, 'SIGINT');
      if (!/q/i.test(text)) return;
      if (stdin.isTTY) stdin.setRawMode?.(false);
      stdin.off('data', typed);
      // A pipe that stays open would keep the program from ending.
      stdin.destroy();
      resolve();
    };
    stdin.on('data', typed);
  });
}

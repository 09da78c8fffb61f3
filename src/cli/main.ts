import { stopAtSignals } from './interruption.js';
import { run } from './run.js';

/** The whole program; ends when there is nothing left to do. */
export async function main(process: NodeJS.Process): Promise<void> {
  // Each writer hears of the errors of its own text; without a listener Node would also end with a stack trace.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

  stopAtSignals(process);

  process.exitCode = await run(process.argv.slice(2), process);
}

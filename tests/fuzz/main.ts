/** `npm run fuzz`: many inputs, counted. An input that does not end is noticed from outside the thread that tries it. */
import { parseArgs } from 'node:util';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { fuzzed } from './fuzzed.js';
import { LONGEST_MILLISECONDS } from './sources.js';

interface Asked {
  readonly runs: number;
  readonly seed: number;
}

/** Long enough for any input that ends. */
const PATIENCE = 6 * LONGEST_MILLISECONDS;

function asked(): Asked {
  const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } });
  const { runs = '200000', seed = String(Math.floor(Math.random() * 2 ** 31)) } = values;
  if (!/^[1-9]\d*$/.test(runs) || !/^\d+$/.test(seed)) throw new Error('--runs and --seed are whole numbers');
  return { runs: Number(runs), seed: Number(seed) };
}

if (isMainThread) {
  const worker = new Worker(new URL(import.meta.url), { workerData: asked() });
  let last = '';
  const hangs = () => {
    process.stdout.write(`did not end: ${last}\n`);
    process.exit(1);
  };
  let timer = setTimeout(hangs, PATIENCE);
  worker.on('message', ({ input, text }: { input?: string; text?: string }) => {
    if (text !== undefined) process.stdout.write(text);
    if (input === undefined) return;
    last = input;
    clearTimeout(timer);
    timer = setTimeout(hangs, PATIENCE);
  });
  worker.on('exit', (code) => {
    clearTimeout(timer);
    process.exitCode = code;
  });
} else {
  const { runs, seed } = workerData as Asked;
  process.exitCode = fuzzed(runs, seed) ? 0 : 1;
}

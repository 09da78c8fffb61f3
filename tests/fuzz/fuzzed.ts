/** Tries many inputs of every source and tells how many were accepted and rejected. */
import { parentPort } from 'node:worker_threads';
import fc from 'fast-check';
import { everyEdge } from './arbitraries/edges.js';
import { type Input, readable, SOURCES, type Source, tried } from './sources.js';

const LONG_RUN = 100_000;

interface Counts {
  accepted: number;
  rejected: number;
}

/** @returns whether every input was dealt with soundly */
export function fuzzed(runs: number, seed: number): boolean {
  tell(`seed ${seed}\n`);
  const all: Counts = { accepted: 0, rejected: 0 };
  const faults = [...SOURCES.map((source) => ofSource(source, runs, seed, all)), eachEdgeOnce(runs, all)];
  const isSound = faults.every((fault) => fault === undefined);
  tell(`${told('inputs', all)}: ${isSound ? 'no fault' : 'at fault, see above'}\n`);
  return isSound;
}

function ofSource({ name, share, inputs }: Source, runs: number, seed: number, all: Counts): string | undefined {
  const counts: Counts = { accepted: 0, rejected: 0 };
  const property = fc.property(inputs, (input) => counted(input, counts));
  const outcome = fc.check(property, { numRuns: Math.ceil((runs * share) / 100), seed });
  const [input] = outcome.counterexample ?? [];
  const fault =
    input && `${outcome.errorInstance instanceof Error ? outcome.errorInstance.stack : ''}\n${readable(input)}`;
  return finished(name, counts, all, fault);
}

/** Only in a long run. */
function eachEdgeOnce(runs: number, all: Counts): string | undefined {
  if (runs < LONG_RUN) return undefined;
  const counts: Counts = { accepted: 0, rejected: 0 };
  for (const bytes of everyEdge()) {
    const input = { file: 'case.yaml', bytes, everything: false };
    try {
      counted(input, counts);
    } catch (error) {
      return finished(
        'each edge once',
        counts,
        all,
        `${error instanceof Error ? error.stack : error}\n${readable(input)}`,
      );
    }
  }
  return finished('each edge once', counts, all, undefined);
}

function counted(input: Input, counts: Counts): void {
  parentPort?.postMessage({ input: readable(input) });
  counts[tried(input)] += 1;
}

function finished(name: string, counts: Counts, all: Counts, fault: string | undefined): string | undefined {
  all.accepted += counts.accepted;
  all.rejected += counts.rejected;
  tell(`${told(name, counts)}\n${fault === undefined ? '' : `FAULT, shrunk:\n${fault}\n`}`);
  return fault;
}

function told(name: string, { accepted, rejected }: Counts): string {
  return `${name}: ${accepted + rejected} tried, ${accepted} accepted, ${rejected} rejected`;
}

function tell(text: string): void {
  if (parentPort) parentPort.postMessage({ text });
  else process.stdout.write(text);
}

/** What the program is tried with, and how much of each. */
import fc from 'fast-check';
import { BYTES } from './arbitraries/bytes.js';
import { DOCUMENTS } from './arbitraries/documents.js';
import { EDGES } from './arbitraries/edges.js';
import { MUTATED } from './arbitraries/mutated.js';
import { judged, type Verdict } from './judge.js';

export interface Source {
  readonly name: string;
  /** Of all inputs, in hundredths. */
  readonly share: number;
  readonly inputs: fc.Arbitrary<Input>;
}

export interface Input {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Written in every way, not only in one. */
  readonly everything: boolean;
}

const FILES = fc.constantFrom('case.yaml', 'case.json', '-');

const of = (bytes: fc.Arbitrary<Uint8Array>, everything: boolean) =>
  fc.record({ file: FILES, bytes, everything: fc.constant(everything) });

export const SOURCES: readonly Source[] = [
  { name: 'bytes', share: 30, inputs: of(BYTES, false) },
  { name: 'mutated scenarios', share: 40, inputs: of(MUTATED, false) },
  { name: 'fields at their edges', share: 29.5, inputs: of(EDGES, false) },
  { name: 'sound scenarios', share: 0.5, inputs: of(DOCUMENTS, true) },
];

/** A generous guard against inputs that do not end. */
export const LONGEST_MILLISECONDS = 10_000;

/** Judges an input; one that takes too long is at fault too. */
export function tried({ bytes, file, everything }: Input): Verdict {
  const start = performance.now();
  const verdict = judged(bytes, file, everything);
  const taken = performance.now() - start;
  if (taken > LONGEST_MILLISECONDS) throw new Error(`it took ${Math.round(taken / 1000)} seconds`);
  return verdict;
}

/** The input as a person can read it and hand it in. */
export function readable({ bytes, file }: Input): string {
  return `${file}: ${JSON.stringify(Buffer.from(bytes).toString('latin1'))}`;
}

/** Runs a property on as many cases as the machine is given time for. */
import fc from 'fast-check';
import { test } from 'vitest';

/** Runs are the same every time unless asked otherwise: `FC_SEED=17 FC_RUNS=5000 npx vitest run tests/properties`. */
const SEED = Number(process.env.FC_SEED ?? 20261121);
const MILLISECONDS_PER_RUN = 400;

export function holds(name: string, runs: number, property: fc.IProperty<unknown>): void {
  const numRuns = Number(process.env.FC_RUNS ?? runs);
  test(name, () => fc.assert(property, { numRuns, seed: seedOf(name) }), 60_000 + numRuns * MILLISECONDS_PER_RUN);
}

/** Each property looks at cases of its own. */
function seedOf(name: string): number {
  return [...name].reduce((seed, letter) => (seed * 31 + letter.charCodeAt(0)) | 0, SEED);
}

/** What a result says, without the path that it was made from. */
import { expect } from 'vitest';
import type { Finding } from '../../src/findings/finding.js';
import { findingsOf } from '../../src/findings/findings.js';
import type { CaseFacts, PathFacts } from '../../src/scenario/facts.js';
import type { PathResult } from '../../src/simulation/result.js';
import { type SimulationOptions, simulate } from '../../src/simulation/simulate.js';

export type Shown = Omit<PathResult, 'path'>;

export function simulated(facts: CaseFacts, options?: SimulationOptions): PathResult {
  return simulate(facts, facts.paths[0] as PathFacts, options);
}

export function shown({ path, ...result }: PathResult): Shown {
  return result;
}

export function findings(facts: CaseFacts): readonly Finding[] {
  return findingsOf(facts, simulated(facts));
}

/** Fast when equal, readable when not. */
export function expectSame(actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) expect(actual).toEqual(expected);
}

/** Names each fault by its day; a property holds when there are none. */
export function expectNone(faults: readonly string[]): void {
  if (faults.length > 0) expect(faults).toEqual([]);
}

/** What a result says, without the path that it was made from. */
import { expect } from 'vitest';
import type { Finding } from '../../src/findings/finding.js';
import { findingsOf } from '../../src/findings/findings.js';
import type { CaseFacts, PathFacts } from '../../src/scenario/facts.js';
import type { PathResult } from '../../src/simulation/result.js';
import { type SimulationOptions, simulate } from '../../src/simulation/simulate.js';

export type Shown = Omit<PathResult, 'path' | 'items'> & { readonly items: readonly string[] };

export function simulated(facts: CaseFacts, options?: SimulationOptions): PathResult {
  return simulate(facts, facts.paths[0] as PathFacts, options);
}

/** Items come in the order of the steps that they were made from, which says nothing. */
export function shown({ path, items, ...result }: PathResult): Shown {
  return { ...result, items: items.map(({ source, ...item }) => JSON.stringify(item)).sort() };
}

export function findings(facts: CaseFacts): readonly Finding[] {
  return findingsOf(facts, simulated(facts));
}

/** Tells the first place where two answers differ: whole results are too long to read. */
export function expectSame(actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) === JSON.stringify(expected)) return;
  const { path, ...values } = firstDifference(actual, expected, 'answer');
  expect(values.actual, path).toEqual(values.expected);
  throw new Error(`${path} differs in the order of its keys`);
}

function firstDifference(
  actual: unknown,
  expected: unknown,
  path: string,
): { path: string; actual: unknown; expected: unknown } {
  if (isTree(actual) && isTree(expected)) {
    for (const key of new Set([...Object.keys(actual), ...Object.keys(expected)])) {
      if (JSON.stringify(actual[key]) === JSON.stringify(expected[key])) continue;
      return firstDifference(actual[key], expected[key], `${path}.${key}`);
    }
  }
  return { path, actual, expected };
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Names each fault by its day; a property holds when there are none. */
export function expectNone(faults: readonly string[]): void {
  if (faults.length > 0) expect(faults).toEqual([]);
}

import type { CaseGroups, WaitingCase } from '../../../src/cli/batch/source.js';

/** One case for each text, as lines of a file. */
export function casesOf(texts: readonly string[]): readonly WaitingCase[] {
  return texts.map((text, index) => ({ source: 'cases.ndjson', line: index + 1, content: Buffer.from(text) }));
}

export async function* groupsOf(...groups: readonly (readonly WaitingCase[])[]): CaseGroups {
  yield* groups;
}

export async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const value of values) found.push(value);
  return found;
}

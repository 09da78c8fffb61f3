import type { CaseGroups, Source, WaitingCase } from './source.js';

/** How far a batch has been read. Whole files weigh alike; a line weighs what it has of a usual one's bytes. */
export interface Reading {
  cases: number;
  weight: number;
}

const USUAL_BYTES = 1_000;

/** What all cases will weigh; null when a stream is among them, whose length nobody knows. */
export function totalWeight(sources: readonly Source[]): number | null {
  if (sources.some(({ kind }) => kind === 'stream')) return null;
  return sources.reduce((sum, source) => sum + (source.kind === 'lines' ? source.bytes / USUAL_BYTES : 1), 0);
}

export async function* weighed(groups: CaseGroups, reading: Reading): CaseGroups {
  for await (const group of groups) {
    reading.weight += group.reduce((sum, each) => sum + weightOf(each), 0);
    yield group;
  }
}

export async function* counted(groups: CaseGroups, reading: Reading): CaseGroups {
  for await (const group of groups) {
    reading.cases += group.length;
    yield group;
  }
}

/** With the end of its line. */
function weightOf({ line, content }: WaitingCase): number {
  return line !== null && content instanceof Uint8Array ? (content.length + 1) / USUAL_BYTES : 1;
}

import type { CaseGroups, WaitingCase } from './source.js';

/** Enough to make the way to another thread worth while, and little enough to share the work evenly. */
const CASES = 8;
const BYTES = 262_144;

/** The same cases in groups that are worth sending to another thread; none waits for cases that are not there yet. */
export async function* chunked(groups: CaseGroups): CaseGroups {
  for await (const group of groups) yield* chunksOf(group);
}

function* chunksOf(group: readonly WaitingCase[]): Generator<readonly WaitingCase[]> {
  let chunk: WaitingCase[] = [];
  let bytes = 0;
  for (const each of group) {
    chunk.push(each);
    bytes += each.content instanceof Uint8Array ? each.content.length : 0;
    if (chunk.length < CASES && bytes < BYTES) continue;
    yield chunk;
    chunk = [];
    bytes = 0;
  }
  if (chunk.length > 0) yield chunk;
}

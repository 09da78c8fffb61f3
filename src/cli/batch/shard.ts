import type { CaseGroups } from './source.js';

/** One part of a batch that is dealt out to several runs. */
export interface Shard {
  /** 1-based. */
  readonly part: number;
  readonly parts: number;
}

/** Every `parts`-th case, counted over all sources, beginning with the one whose number is `part`. */
export async function* shardOf(groups: CaseGroups, { part, parts }: Shard): CaseGroups {
  let number = 0;
  for await (const group of groups) {
    const first = number;
    number += group.length;
    const own = group.filter((_, index) => (first + index) % parts === part - 1);
    if (own.length > 0) yield own;
  }
}

/**
 * Pairs as many as can be paired, each with one partner at most: an entry that many would suit leaves the only
 * partner of another to it.
 * @returns for each of `wanted` the index of its partner among `offered`; undefined where it has none
 */
export function matched<A, B>(
  wanted: readonly A[],
  offered: readonly B[],
  suits: (one: A, other: B) => boolean,
): readonly (number | undefined)[] {
  const takenBy = new Map<number, number>();
  const find = (i: number, tried: Set<number>): boolean => {
    for (const [j, each] of offered.entries()) {
      if (tried.has(j) || !suits(wanted[i] as A, each)) continue;
      tried.add(j);
      const rival = takenBy.get(j);
      if (rival !== undefined && !find(rival, tried)) continue;
      takenBy.set(j, i);
      return true;
    }
    return false;
  };
  for (const i of wanted.keys()) find(i, new Set());
  const partners = [...takenBy].map(([j, i]) => [i, j] as const);
  const partnerOf = new Map(partners);
  return wanted.map((_, i) => partnerOf.get(i));
}

import { type ComparedPath, type Comparison, withBranches } from '../../planning/compare/comparison.js';

export type PathLetters = ReadonlyMap<ComparedPath, string>;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A letter for each path in the order of the scenario, with a number for its branches: names are too long for columns. */
export function pathLetters({ paths, baseline }: Comparison): PathLetters {
  const named = paths.flatMap((path, i): [ComparedPath, string][] => {
    const letter = letterOf(i);
    return [[path, letter], ...path.branches.map((each, j): [ComparedPath, string] => [each, `${letter}${j + 1}`])];
  });
  return new Map([
    ...named,
    ...(withBranches(paths).includes(baseline) ? [] : [[baseline, letterOf(paths.length)] as const]),
  ]);
}

/** A … Z, AA, AB … as in a spreadsheet. */
function letterOf(index: number): string {
  const rest = Math.floor(index / LETTERS.length);
  return (rest === 0 ? '' : letterOf(rest - 1)) + (LETTERS[index % LETTERS.length] as string);
}

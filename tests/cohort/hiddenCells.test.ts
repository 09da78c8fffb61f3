/** No count below the limit can be worked out: small tables are tried against every other that shows the same. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hiddenCells } from '../../src/cohort/hiddenCells.js';

type Table = readonly (readonly number[])[];

function withSums(inner: Table): number[][] {
  const rows = inner.map((row) => [...row, row.reduce((sum, count) => sum + count, 0)]);
  const sums = (rows[0] as number[]).map((_, i) => rows.reduce((sum, row) => sum + (row[i] as number), 0));
  return [...rows, sums];
}

/** The table as printed. */
function shown(inner: Table, least: number): string[] {
  const table = withSums(inner);
  const hidden = hiddenCells(table, least);
  return table.map((row, i) => row.map((count, j) => (hidden[i]?.[j] ? '..' : String(count))).join(' '));
}

describe('by hand', () => {
  test('nothing small, nothing hidden; empty cells are no small ones', () => {
    expect(
      shown(
        [
          [5, 0],
          [7, 9],
        ],
        5,
      ),
    ).toEqual(['5 0 5', '7 9 16', '12 9 21']);
  });

  test('one small count takes three others with it', () => {
    expect(
      shown(
        [
          [4, 20, 30],
          [25, 35, 40],
          [45, 50, 55],
        ],
        5,
      ),
    ).toEqual(['.. .. 30 54', '.. .. 40 100', '45 50 55 150', '74 105 125 304']);
  });

  test('a small sum is hidden too, with the sum that would give it away', () => {
    expect(
      shown(
        [
          [3, 0],
          [10, 20],
        ],
        5,
      ),
    ).toEqual(['.. 0 ..', '.. 20 ..', '13 20 33']);
  });

  test('two counts of 1 in a row would be known from their sum', () => {
    const [first] = shown(
      [
        [1, 1, 40],
        [10, 20, 30],
      ],
      5,
    );
    expect(first).toBe('.. .. .. 42');
  });

  test('the limit itself is shown', () => {
    expect(
      shown(
        [
          [2, 3],
          [3, 3],
        ],
        3,
      )[1],
    ).not.toBe('3 3 6');
    expect(
      shown(
        [
          [3, 3],
          [3, 3],
        ],
        3,
      ),
    ).toEqual(['3 3 6', '3 3 6', '6 6 12']);
  });

  test('a limit of 1 hides nothing', () => {
    expect(
      shown(
        [
          [1, 2],
          [0, 1],
        ],
        1,
      ),
    ).toEqual(['1 2 3', '0 1 1', '1 3 4']);
  });
});

const TABLE = fc
  .tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 2, max: 3 }))
  .chain(([rows, columns]) => {
    const count = fc.oneof(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 5 }));
    const row = fc.array(count, { minLength: columns, maxLength: columns });
    return fc.array(row, { minLength: rows, maxLength: rows });
  })
  .filter((inner) => inner.flat().reduce((sum, count) => sum + count, 0) >= LEAST);
const LEAST = 3;

test('for every small count there is another table with another count there', () => {
  fc.assert(
    fc.property(TABLE, (inner) => {
      const table = withSums(inner);
      const hidden = hiddenCells(table, LEAST);
      const cells = table.flatMap((row, i) =>
        row.map((count, j) => ({ i, j, count, isHidden: hidden[i]?.[j] === true })),
      );
      const small = cells.filter(({ i, j, count }) => count > 0 && count < LEAST && !isTotal(table, i, j));
      expect(small.filter(({ isHidden }) => !isHidden)).toEqual([]);
      const possible = tablesLike(table, hidden);
      for (const { i, j, count } of small) {
        expect(possible.some((other) => other[i]?.[j] !== count)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

function isTotal(table: Table, i: number, j: number): boolean {
  return i === table.length - 1 && j === (table[0] as readonly number[]).length - 1;
}

/**
 * All tables that show the same. As long as something is shown and nothing empty is hidden, a reader knows that hidden
 * counts are at least 1.
 */
function tablesLike(table: Table, hidden: readonly (readonly boolean[])[]): number[][][] {
  const [rows, columns] = [table.length - 1, (table[0] as number[]).length - 1];
  const isHidden = (i: number, j: number) => hidden[i]?.[j] === true;
  const cells = table.flatMap((row, i) => row.map((count, j) => ({ count, isHidden: isHidden(i, j) }))).slice(0, -1);
  const isEmptyPossible = cells.some(({ count, isHidden: none }) => none && count === 0);
  const least = isEmptyPossible || cells.every(({ isHidden: all }) => all) ? 0 : 1;
  const fits = (other: Table) =>
    other.every((row, i) => row.every((count, j) => (isHidden(i, j) ? count >= least : count === table[i]?.[j])));
  const most = (table[rows] as number[])[columns] as number;
  let inners: number[][] = [[]];
  for (let cell = 0; cell < rows * columns; cell += 1) {
    const [i, j] = [Math.floor(cell / columns), cell % columns];
    inners = inners.flatMap((counts) => {
      const left = most - counts.reduce((sum, count) => sum + count, 0);
      if (!isHidden(i, j)) return left >= (table[i]?.[j] as number) ? [[...counts, table[i]?.[j] as number]] : [];
      return Array.from({ length: Math.max(0, left - least + 1) }, (_, n) => [...counts, n + least]);
    });
    inners = inners.filter((counts) => agreesSoFar(counts, table, hidden, columns));
  }
  return inners
    .map((counts) => withSums(Array.from({ length: rows }, (_, i) => counts.slice(i * columns, (i + 1) * columns))))
    .filter(fits);
}

/** Whole rows whose sum is shown have it. */
function agreesSoFar(
  counts: readonly number[],
  table: Table,
  hidden: readonly (readonly boolean[])[],
  columns: number,
) {
  if (counts.length % columns !== 0) return true;
  const i = counts.length / columns - 1;
  if (hidden[i]?.[columns] === true) return true;
  const sum = counts.slice(-columns).reduce((all, count) => all + count, 0);
  return sum === table[i]?.[columns];
}

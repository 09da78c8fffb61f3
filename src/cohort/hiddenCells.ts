/**
 * Which counts of a table with its sums are not shown, so that none below the limit can be worked out.
 *
 * A table with its sums is a network: rows and columns are nodes, a cell is a flow between them, and the sums say that as
 * much flows in as out. A hidden count can be worked out exactly when no circle of hidden cells lets it be one more or
 * less; so each small count is hidden with the cheapest circle through it.
 */

/** Rows with their sums last, and a last row of the sums of the columns. */
export type TableWithSums = readonly (readonly number[])[];

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly count: number;
  /** One more flows from here … */
  readonly start: string;
  /** … to here. */
  readonly end: string;
  /** How little one likes to hide it: small counts before large ones, then sums, then what is empty. */
  readonly cost: number;
}

const SUM_COST = 1e9;
const EMPTY_COST = 1e12;

/** @param limit counts from 1 up to below it are small. The grand total is always shown. */
export function hiddenCells(table: TableWithSums, limit: number): boolean[][] {
  const cells = cellsOf(table);
  const small = cells.filter(({ count }) => count > 0 && count < limit);
  const hidden = new Set(small);
  for (const cell of small) {
    for (const partner of cheapestCircle(cell, cells, hidden) ?? cells) hidden.add(partner);
  }
  const mask = table.map((counts) => counts.map(() => false));
  for (const { row, column } of hidden) (mask[row] as boolean[])[column] = true;
  return mask;
}

/** All but the grand total. */
function cellsOf(table: TableWithSums): Cell[] {
  const lastRow = table.length - 1;
  return table.flatMap((counts, row) =>
    counts.flatMap((count, column) => {
      const sums = Number(row === lastRow) + Number(column === counts.length - 1);
      if (sums === 2) return [];
      const nodes: [string, string] = [`row ${row}`, `column ${column}`];
      // A count flows from its row to its column, a sum back.
      const [start, end] = sums === 0 ? nodes : nodes.reverse();
      const cost = count + (sums > 0 ? SUM_COST : 0) + (count === 0 ? EMPTY_COST : 0);
      return [{ row, column, count, start: start as string, end: end as string, cost }];
    }),
  );
}

/** What has to be hidden so that the cell can be one more or less; undefined: nothing helps but hiding all. */
function cheapestCircle(cell: Cell, cells: readonly Cell[], hidden: ReadonlySet<Cell>): readonly Cell[] | undefined {
  const others = cells.filter((each) => each !== cell);
  // As long as nothing empty is hidden, a reader knows that every hidden count is at least 1.
  const canShrink = ({ count }: Cell) => count > (isEmptyHidden(cells, hidden) ? 0 : 1);
  const ways = [
    cheapestWay(cell.end, cell.start, others, hidden, canShrink),
    ...(canShrink(cell) ? [cheapestWay(cell.start, cell.end, others, hidden, canShrink)] : []),
  ];
  return ways.flatMap((way) => (way ? [way] : [])).sort((a, b) => a.cost - b.cost)[0]?.cells;
}

/** Where all is hidden, a reader cannot tell what is empty. */
function isEmptyHidden(cells: readonly Cell[], hidden: ReadonlySet<Cell>): boolean {
  return hidden.size === cells.length || [...hidden].some(({ count }) => count === 0);
}

interface Way {
  readonly cost: number;
  readonly cells: readonly Cell[];
}

/** Along cells that grow and against cells that can shrink; what is hidden already costs nothing. */
function cheapestWay(
  from: string,
  to: string,
  cells: readonly Cell[],
  hidden: ReadonlySet<Cell>,
  canShrink: (cell: Cell) => boolean,
): Way | undefined {
  const ways = new Map<string, Way>([[from, { cost: 0, cells: [] }]]);
  for (let hasChanged = true; hasChanged; ) {
    hasChanged = false;
    const extend = (start: string, end: string, cell: Cell): void => {
      const way = ways.get(start);
      const cost = way && way.cost + (hidden.has(cell) ? 0 : cell.cost);
      if (way === undefined || cost === undefined || cost >= (ways.get(end)?.cost ?? Number.POSITIVE_INFINITY)) return;
      ways.set(end, { cost, cells: [...way.cells, cell] });
      hasChanged = true;
    };
    for (const cell of cells) {
      extend(cell.start, cell.end, cell);
      if (canShrink(cell)) extend(cell.end, cell.start, cell);
    }
  }
  return ways.get(to);
}

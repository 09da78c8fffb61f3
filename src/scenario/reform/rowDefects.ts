/** What is wrong with the rows of a reform beyond their form. */
import { type Day, day, formatDay } from '../../calendar/day.js';
import { LAW_YEARS } from '../../law/lawYears.js';
import { boundsOf } from '../../law/rates/bounds.js';
import type { ReformRow } from '../../law/rates/reform.js';
import { type Defect, type DocumentPath, defectAt } from '../defect.js';

/** A row with its place in the document. */
export interface PlacedRow extends ReformRow {
  readonly at: DocumentPath;
}

export function rowDefects(rows: readonly PlacedRow[]): Defect[] {
  return [...rows.flatMap(ownDefects), ...rows.flatMap((row, i) => overlapDefects(row, rows.slice(0, i)))];
}

function ownDefects(row: PlacedRow): Defect[] {
  const { at, from, to } = row;
  return [
    ...outsideYears(from, [...at, 'from']),
    ...(to === null ? [] : outsideYears(to, [...at, 'to'])),
    ...(to !== null && to < from
      ? [defectAt('input.ends-before-start', [...at, 'to'], { from: formatDay(from), to: formatDay(to) })]
      : []),
    ...valueDefects(row),
  ];
}

function outsideYears(value: Day, path: DocumentPath): Defect[] {
  if (LAW_YEARS.from <= value && value <= LAW_YEARS.to) return [];
  const [first, last] = [LAW_YEARS.from, LAW_YEARS.to].map((each) => Number(formatDay(each).slice(0, 4)));
  return [
    defectAt('input.year-out-of-range', path, {
      found: formatDay(value),
      first: first as number,
      last: last as number,
    }),
  ];
}

function valueDefects({ at, rate, value }: PlacedRow): Defect[] {
  const { minimum, maximum, decimals } = boundsOf(rate);
  const path = [...at, 'value'];
  const found = String(value);
  if (value < minimum || value > maximum) {
    return [defectAt('input.out-of-range', path, { found, minimum, maximum })];
  }
  if (Number(value.toFixed(decimals)) === value) return [];
  return [
    decimals === 0
      ? defectAt('input.not-whole', path, { found })
      : defectAt('input.too-many-decimals', path, { found, most: decimals }),
  ];
}

/** @param before the rows above it */
function overlapDefects(row: PlacedRow, before: readonly PlacedRow[]): Defect[] {
  const other = before.find((each) => each.rate === row.rate && overlap(each, row));
  if (other === undefined) return [];
  const values = {
    rate: row.rate,
    other: `rates[${other.at.at(-1)}]`,
    from: formatDay(Math.max(row.from, other.from) as Day),
  };
  return [defectAt('input.figure-overlap', [...row.at, 'from'], values)];
}

function overlap(a: ReformRow, b: ReformRow): boolean {
  return a.from <= (b.to ?? LAST) && b.from <= (a.to ?? LAST);
}

const LAST = day('2100-12-31');

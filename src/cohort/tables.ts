/** What is published of a cohort: counts and shares of each group, with nothing that tells of a few. */
import type { Cents } from '../money/cents.js';
import { LEFT_OUT, type LeftOut } from './caseRow.js';
import { GroupTally } from './groupTally.js';
import { hiddenCells } from './hiddenCells.js';
import type { CohortOptions } from './options.js';
import { type Status, statusesOf } from './status.js';
import type { CohortTally } from './tally.js';

export interface CohortTables {
  readonly options: CohortOptions;
  /** Cases read. */
  readonly read: number;
  readonly leftOut: Readonly<Record<LeftOut, number>>;
  readonly statuses: readonly Status[];
  readonly groups: readonly GroupTable[];
}

export type GroupName =
  | { readonly kind: 'all' | 'not-stated' }
  | { readonly kind: 'named'; readonly name: string }
  /** Groups with too few cases, put together. */
  | { readonly kind: 'pooled'; readonly groups: number };

/** A count that is not shown is null. */
export type Count = number | null;

export interface Share {
  readonly cases: Count;
  readonly of: Count;
}

export interface GroupTable {
  readonly name: GroupName;
  readonly cases: number;
  /** Too few cases: nothing else is shown. */
  readonly tooFew: boolean;
  /** In the order of the statuses. */
  readonly rows: readonly TableRow[];
  /** Sums of the columns. */
  readonly sums: readonly Count[];
  readonly movedFromUnemployment: Share;
  readonly movedFromNone: Share;
  readonly decisions: { readonly before: Share; readonly after: Share; readonly cumulative: Share };
  readonly withoutSupport: { readonly cases: number; readonly before: Months | null; readonly after: Months | null };
  /** Median of the average month of each case, in whole euros. */
  readonly income: { readonly cases: number; readonly before: Cents | null; readonly after: Cents | null };
}

export interface TableRow {
  readonly before: Status;
  readonly after: readonly Count[];
  readonly sum: Count;
}

export interface Months {
  /** Of all cases together. */
  readonly months: number;
  /** With at least one such month. */
  readonly cases: number;
}

export function cohortTables(tally: CohortTally, options: CohortOptions): CohortTables {
  return {
    options,
    read: tally.read,
    leftOut: Object.fromEntries(LEFT_OUT.map((reason) => [reason, tally.leftOut[reason]])) as CohortTables['leftOut'],
    statuses: statusesOf(options.status),
    groups: pooled(tally, options).map(([name, group]) => groupTable(name, group, options.minCell)),
  };
}

type NamedTally = readonly [GroupName, GroupTally];

/** By name; groups with too few cases are put together, with the next smallest until they are enough. */
function pooled(tally: CohortTally, { by, minCell, status }: CohortOptions): readonly NamedTally[] {
  if (by === null) return [[{ kind: 'all' }, tally.groups.get(null) ?? new GroupTally(statusesOf(status))]];
  const all = [...tally.groups].sort(([a], [b]) => byName(a, b));
  const bySize = [...all].sort(([, a], [, b]) => a.cases - b.cases);
  const pool = new GroupTally(statusesOf(status));
  const inPool = new Set<string | null>();
  for (const [name, group] of bySize) {
    if (group.cases >= minCell && (pool.cases === 0 || pool.cases >= minCell)) break;
    pool.addAll(group);
    inPool.add(name);
  }
  const alone = all
    .filter(([name]) => !inPool.has(name))
    .map(([name, group]): NamedTally => [name === null ? { kind: 'not-stated' } : { kind: 'named', name }, group]);
  return inPool.size === 0 ? alone : [...alone, [{ kind: 'pooled', groups: inPool.size }, pool]];
}

/** What is not stated comes last. */
function byName(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

function groupTable(name: GroupName, group: GroupTally, minCell: number): GroupTable {
  const { statuses, counts, cases } = group;
  const tooFew = cases < minCell;
  const table = withSums(counts);
  const hidden = tooFew ? null : hiddenCells(table, minCell);
  const shown = (row: number, column: number): Count =>
    hidden?.[row]?.[column] === false ? ((table[row] as number[])[column] as number) : null;
  const last = statuses.length;
  const moved = (from: Status, isMoved: (to: Status) => boolean): Share => {
    const row = statuses.indexOf(from);
    const cells = statuses.flatMap((to, column) => (isMoved(to) ? [shown(row, column)] : []));
    return { cases: total(cells), of: shown(row, last) };
  };
  return {
    name,
    cases,
    tooFew,
    rows: statuses.map((before, row) => ({
      before,
      after: statuses.map((_, column) => shown(row, column)),
      sum: shown(row, last),
    })),
    sums: statuses.map((_, column) => shown(last, column)),
    movedFromUnemployment: moved('unemployment', (to) => to === 'sickness' || to === 'rehabilitation'),
    movedFromNone: moved('none', (to) => to !== 'none'),
    decisions: decisionShares(group, tooFew, minCell),
    withoutSupport: monthsShown(group, minCell),
    income: incomeShown(group, minCell),
  };
}

function withSums(counts: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const rows = counts.map((row) => [...row, sumOf(row)]);
  const sums = (rows[0] ?? []).map((_, column) => sumOf(rows.map((row) => row[column] as number)));
  return [...rows, sums];
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Null when a part is hidden, which the sum could give away. */
function total(counts: readonly Count[]): Count {
  return counts.some((count) => count === null) ? null : sumOf(counts as readonly number[]);
}

/** Each number only where neither it nor its difference from one that is shown tells of a few. */
function decisionShares({ cases, decisions }: GroupTally, tooFew: boolean, minCell: number): GroupTable['decisions'] {
  const { before, after, both } = decisions;
  const cumulative = before + after - both;
  const isSmall = (count: number) => count > 0 && count < minCell;
  const isFit = (count: number) => !tooFew && !isSmall(count) && !isSmall(cases - count);
  const shownBefore = isFit(before) ? before : null;
  const shownAfter = isFit(after) ? after : null;
  const parts = [
    ...(shownBefore === null ? [] : [cumulative - before]),
    ...(shownAfter === null ? [] : [cumulative - after]),
    ...(shownBefore === null || shownAfter === null ? [] : [both]),
  ];
  const shownCumulative = isFit(cumulative) && !parts.some(isSmall) ? cumulative : null;
  const of = tooFew ? null : cases;
  return {
    before: { cases: shownBefore, of },
    after: { cases: shownAfter, of },
    cumulative: { cases: shownCumulative, of },
  };
}

function monthsShown({ withoutSupport }: GroupTally, minCell: number): GroupTable['withoutSupport'] {
  const { cases, before, after } = withoutSupport;
  const isFit = ({ cases: some }: Months) =>
    cases >= minCell && [some, cases - some].every((count) => count === 0 || count >= minCell);
  return { cases, before: isFit(before) ? { ...before } : null, after: isFit(after) ? { ...after } : null };
}

function incomeShown({ income: { before, after } }: GroupTally, minCell: number): GroupTable['income'] {
  const isFit = before.count >= minCell;
  const inEuros = (median: Cents | null) =>
    isFit && median !== null ? ((Math.round(median / 100) * 100) as Cents) : null;
  return { cases: before.count, before: inEuros(before.median()), after: inEuros(after.median()) };
}

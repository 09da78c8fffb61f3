import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Amounts } from '../../src/cohort/amounts.js';
import { type CohortRow, LEFT_OUT } from '../../src/cohort/caseRow.js';
import type { CohortOptions } from '../../src/cohort/options.js';
import { STATUS_RULES, type Status, statusesOf } from '../../src/cohort/status.js';
import { type CohortTables, cohortTables, type GroupTable } from '../../src/cohort/tables.js';
import { CohortTally } from '../../src/cohort/tally.js';
import type { Cents } from '../../src/money/cents.js';
import { tenthsOf } from '../../src/report/cohort/percent.js';

const OPTIONS: CohortOptions = { before: 3, after: 12, status: 'longest', by: null, minCell: 1, path: null };

function rowOf(before: Status, after: Status, more: Partial<CohortRow> = {}): CohortRow {
  return {
    group: null,
    before,
    after,
    decisions: { before: false, after: false },
    withoutSupport: { before: 0, after: 0 },
    income: { before: null, after: null },
    ...more,
  };
}

function tablesOf(rows: readonly CohortRow[], options: Partial<CohortOptions> = {}): CohortTables {
  const asked = { ...OPTIONS, ...options };
  const tally = new CohortTally(asked);
  for (const row of rows) tally.add(row);
  return cohortTables(tally, asked);
}

function only(tables: CohortTables): GroupTable {
  const [group, ...others] = tables.groups;
  if (!group || others.length > 0) throw new Error('not one group');
  return group;
}

const times = <T>(count: number, item: T): T[] => Array<T>(count).fill(item);

describe('a table', () => {
  const rows = [
    ...times(6, rowOf('unemployment', 'unemployment')),
    ...times(3, rowOf('unemployment', 'sickness')),
    ...times(2, rowOf('unemployment', 'rehabilitation')),
    ...times(4, rowOf('none', 'none')),
    ...times(1, rowOf('none', 'unemployment')),
    ...times(5, rowOf('sickness', 'rehabilitation')),
  ];

  test('counts from row to column, with their sums', () => {
    const { rows: counts, sums, cases } = only(tablesOf(rows));
    expect(counts.map(({ before, after, sum }) => [before, ...after, sum])).toEqual([
      ['unemployment', 6, 3, 2, 0, 11],
      ['sickness', 0, 0, 5, 0, 5],
      ['rehabilitation', 0, 0, 0, 0, 0],
      ['none', 1, 0, 0, 4, 5],
    ]);
    expect([...sums, cases]).toEqual([7, 3, 7, 4, 21]);
  });

  test('says who moved', () => {
    const { movedFromUnemployment, movedFromNone } = only(tablesOf(rows));
    expect(movedFromUnemployment).toEqual({ cases: 5, of: 11 });
    expect(movedFromNone).toEqual({ cases: 1, of: 5 });
  });

  test('does not say who moved where the table hides a part of it', () => {
    expect(only(tablesOf(rows, { minCell: 3 })).movedFromUnemployment.cases).toBeNull();
  });

  test('of too few cases shows their number only', () => {
    const group = only(tablesOf(times(4, rowOf('none', 'none')), { minCell: 5 }));
    expect(group).toMatchObject({ cases: 4, tooFew: true, sums: [null, null, null, null] });
    expect(JSON.stringify([group.rows, group.decisions, group.withoutSupport.before])).not.toMatch(/:[1-9]/);
  });
});

describe('percentages', () => {
  test.each([
    [1, 3, 333],
    [2, 3, 667],
    [1, 8, 125],
    [1, 2000, 1],
    [1, 2001, 0],
    [0, 7, 0],
    [7, 7, 1000],
  ])('%i of %i', (cases, of, tenths) => expect(tenthsOf(cases, of)).toBe(tenths));

  test('need not add up to 100', () => {
    expect(3 * (tenthsOf(1, 3) as number)).toBe(999);
    expect(3 * (tenthsOf(1, 6) as number) + (tenthsOf(3, 6) as number)).toBe(1001);
  });

  test('of nothing or of what is hidden there are none', () => {
    expect([tenthsOf(0, 0), tenthsOf(null, 5), tenthsOf(3, null)]).toEqual([null, null, null]);
  });
});

describe('favourable decisions', () => {
  const decided = (before: boolean, after: boolean) => rowOf('none', 'none', { decisions: { before, after } });
  const shown = (rows: readonly CohortRow[], minCell: number) => {
    const { before, after, cumulative } = only(tablesOf(rows, { minCell })).decisions;
    return [before.cases, after.cases, cumulative.cases];
  };

  test('before, after, and either of them once', () => {
    const rows = [
      ...times(4, decided(true, false)),
      ...times(3, decided(false, true)),
      decided(true, true),
      decided(false, false),
    ];
    expect(shown(rows, 1)).toEqual([5, 4, 8]);
  });

  test('few with one, and few without one, are hidden', () => {
    expect(shown([...times(4, decided(true, false)), ...times(20, decided(false, false))], 5)).toEqual([null, 0, null]);
    expect(shown([...times(20, decided(true, false)), ...times(4, decided(false, false))], 5)).toEqual([null, 0, null]);
  });

  test('the sum of both is hidden where it would show how few have both', () => {
    const rows = [
      ...times(10, decided(true, false)),
      ...times(10, decided(false, true)),
      ...times(2, decided(true, true)),
      ...times(10, decided(false, false)),
    ];
    expect(shown(rows, 5)).toEqual([12, 12, null]);
  });
});

describe('months without support', () => {
  const without = (before: number | null, after: number | null) =>
    rowOf('none', 'none', { withoutSupport: { before, after } });

  test('are counted where both sides are known', () => {
    const rows = [without(1, 4), without(0, 2), without(null, 12), without(2, null)];
    expect(only(tablesOf(rows)).withoutSupport).toEqual({
      cases: 2,
      before: { months: 1, cases: 1 },
      after: { months: 6, cases: 2 },
    });
  });

  test('of few cases are hidden', () => {
    const rows = [...times(10, without(0, 1)), ...times(2, without(1, 1))];
    expect(only(tablesOf(rows, { minCell: 5 })).withoutSupport).toMatchObject({ before: null, after: { months: 12 } });
  });
});

describe('median income', () => {
  const median = (...amounts: number[]) => {
    const all = new Amounts();
    for (const amount of amounts) all.add(amount as Cents);
    return all.median();
  };

  test('is the middle one, or the mean of the middle two', () => {
    expect([median(), median(5), median(300, 100, 200), median(100, 300), median(100, 101)]).toEqual([
      null,
      5,
      200,
      200,
      101,
    ]);
    expect(median(...Array.from({ length: 1001 }, (_, i) => (i * 10) % 1001))).toBe(500);
  });

  test('is of the same cases before and after, in whole euros', () => {
    const earning = (before: number | null, after: number | null) =>
      rowOf('none', 'none', { income: { before, after } as CohortRow['income'] });
    const rows = [earning(80_049, 90_050), earning(null, 5), earning(7, null)];
    expect(only(tablesOf(rows)).income).toEqual({ cases: 1, before: 80_000, after: 90_100 });
    expect(only(tablesOf(rows, { minCell: 2 })).income).toEqual({ cases: 1, before: null, after: null });
  });
});

describe('groups', () => {
  const inGroups = (sizes: Record<string, number>, notStated = 0) => [
    ...Object.entries(sizes).flatMap(([group, count]) => times(count, rowOf('none', 'none', { group }))),
    ...times(notStated, rowOf('none', 'none')),
  ];
  const named = (rows: readonly CohortRow[], minCell: number) =>
    tablesOf(rows, { by: 'area', minCell }).groups.map(({ name, cases }) => [JSON.stringify(name).slice(9, -1), cases]);

  test('stand by name, what is not stated last', () => {
    expect(named(inGroups({ south: 5, north: 6 }, 7), 5)).toEqual([
      ['named","name":"north"', 6],
      ['named","name":"south"', 5],
      ['not-stated"', 7],
    ]);
  });

  test('too small ones are put together, with the next smallest until they are enough', () => {
    expect(named(inGroups({ a: 2, b: 3, c: 9 }), 5)).toEqual([
      ['named","name":"c"', 9],
      ['pooled","groups":2', 5],
    ]);
    expect(named(inGroups({ a: 2, b: 8, c: 9 }), 5)).toEqual([
      ['named","name":"c"', 9],
      ['pooled","groups":2', 10],
    ]);
  });

  test('a name like those of objects is a name', () => {
    expect(named(inGroups({ constructor: 2, toString: 1 }), 1)).toHaveLength(2);
  });
});

const RULE = fc.constantFrom(...STATUS_RULES);
const ROWS = RULE.chain((status) => {
  const one = fc.constantFrom(...statusesOf(status));
  const amount = fc.option(fc.integer({ min: 0, max: 300_000 }).map((each) => each as Cents));
  const months = fc.option(fc.nat(12));
  const row: fc.Arbitrary<CohortRow> = fc.record({
    group: fc.option(fc.constantFrom('a', 'b', 'c', 'd')),
    before: one,
    after: one,
    decisions: fc.record({ before: fc.boolean(), after: fc.boolean() }),
    withoutSupport: fc.record({ before: months, after: months }),
    income: fc.record({ before: amount, after: amount }),
  });
  const counted = fc.oneof({ weight: 9, arbitrary: row }, { weight: 1, arbitrary: fc.constantFrom(...LEFT_OUT) });
  return fc.array(counted, { maxLength: 60, size: 'max' }).map((rows) => ({ status, rows }));
});

function tablesOfAll(counted: readonly Counted[], options: CohortOptions): CohortTables {
  const tally = new CohortTally(options);
  for (const each of counted) tally.add(each);
  return cohortTables(tally, options);
}

type Counted = CohortRow | (typeof LEFT_OUT)[number];
const ungrouped = (row: Counted): Counted => (typeof row === 'string' ? row : { ...row, group: null });

describe('any cohort', () => {
  test('rows and columns sum to the cases, and these with those left out to what was read', () => {
    fc.assert(
      fc.property(ROWS, ({ status, rows }) => {
        const tables = tablesOfAll(rows.map(ungrouped), { ...OPTIONS, status });
        const group = only(tables);
        const leftOut = Object.values(tables.leftOut).reduce((sum, count) => sum + count, 0);
        expect(group.cases + leftOut).toBe(rows.length);
        if (group.cases === 0) return;
        const total = (counts: readonly (number | null)[]) =>
          counts.reduce<number>((sum, count) => sum + (count as number), 0);
        for (const { after, sum } of group.rows) expect(total(after)).toBe(sum);
        expect(total(group.rows.map(({ sum }) => sum))).toBe(group.cases);
        expect(total(group.sums)).toBe(group.cases);
      }),
    );
  });

  test('the order of the cases changes nothing', () => {
    const shuffled = ROWS.chain(({ status, rows }) =>
      fc.tuple(fc.constant({ status, rows }), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(
        shuffled,
        fc.constantFrom(null, 'area' as const),
        fc.constantFrom(1, 5),
        ([{ status, rows }, other], by, minCell) => {
          const options = { ...OPTIONS, status, by, minCell };
          expect(tablesOfAll(other, options)).toEqual(tablesOfAll(rows, options));
        },
      ),
    );
  });

  test('the groups sum to the whole', () => {
    fc.assert(
      fc.property(ROWS, ({ status, rows }) => {
        const whole = only(tablesOfAll(rows.map(ungrouped), { ...OPTIONS, status }));
        const { groups } = tablesOfAll(rows, { ...OPTIONS, status, by: 'area' });
        const sum = (of: (group: GroupTable) => number | null | undefined) =>
          groups.reduce((all, group) => all + (of(group) ?? 0), 0);
        expect(sum(({ cases }) => cases)).toBe(whole.cases);
        if (whole.cases === 0) return;
        for (const [i, { after }] of whole.rows.entries()) {
          for (const [j, count] of after.entries()) expect(sum((group) => group.rows[i]?.after[j])).toBe(count);
        }
        expect(sum(({ decisions }) => decisions.cumulative.cases)).toBe(whole.decisions.cumulative.cases);
        expect(sum(({ income }) => income.cases)).toBe(whole.income.cases);
      }),
    );
  });

  test('no count below the limit is shown, however the cases are grouped', () => {
    fc.assert(
      fc.property(
        ROWS,
        fc.integer({ min: 2, max: 6 }),
        fc.constantFrom(null, 'area' as const),
        ({ status, rows }, minCell, by) => {
          const { groups } = tablesOfAll(rows, { ...OPTIONS, status, by, minCell });
          const counts = groups.flatMap(({ rows: table, sums, decisions, movedFromUnemployment, movedFromNone }) => [
            ...table.flatMap(({ after, sum }) => [...after, sum]),
            ...sums,
            ...[...Object.values(decisions), movedFromUnemployment, movedFromNone].map(({ cases }) => cases),
          ]);
          expect(counts.filter((count) => count !== null && count > 0 && count < minCell)).toEqual([]);
        },
      ),
    );
  });
});

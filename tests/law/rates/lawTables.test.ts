import { describe, expect, it } from 'vitest';
import { addDays, type Day, day } from '../../../src/calendar/day.js';
import { FIGURES } from '../../../src/law/rates/figures.js';
import { type FigureName, lawOn } from '../../../src/law/rates/index.js';
import { inEngineUnits } from './inEngineUnits.js';
import { CHANGING, CONSTANT } from './lawTables.js';

const LAST_DAY = day('2027-12-31');

describe.each(Object.entries(CHANGING) as [FigureName, [string, string][]][])('%s', (name, rows) => {
  const { unit } = FIGURES[name];

  it.each(rows.map((row, index) => [...row, rows[index - 1]?.[1]] as const))('is from %s %s', (from, now, before) => {
    const first = day(from);
    if (before !== undefined) expect(lawOn(addDays(first, -1))(name)).toBe(inEngineUnits(unit, before));
    expect(lawOn(first)(name)).toBe(inEngineUnits(unit, now));
    expect(lawOn(addDays(first, 1))(name)).toBe(inEngineUnits(unit, now));
  });

  it('changes on no other day', () => {
    const starts = rows.map(([from]) => day(from));
    const changes: Day[] = [];
    for (let each = addDays(day(rows[0]?.[0] as string), 1); each <= LAST_DAY; each = addDays(each, 1)) {
      if (lawOn(each)(name) !== lawOn(addDays(each, -1))(name)) changes.push(each);
    }
    expect(changes).toEqual(starts.slice(1));
  });
});

describe('figures that stay', () => {
  it.each(Object.entries(CONSTANT) as [FigureName, string][])('%s is %s from 2021 to 2027', (name, printed) => {
    const values = new Set<number>();
    for (let each = day('2021-01-01'); each <= LAST_DAY; each = addDays(each, 1)) values.add(lawOn(each)(name));
    expect([...values]).toEqual([inEngineUnits(FIGURES[name].unit, printed)]);
  });
});

it('every figure stands in exactly one of the tables', () => {
  expect([...Object.keys(CHANGING), ...Object.keys(CONSTANT)].sort()).toEqual(Object.keys(FIGURES).sort());
});

/** Periods around a horizon, drawn as offsets and lengths so that a counterexample shrinks to near and short ones. */
import fc from 'fast-check';
import { addDays, type Day, formatDay } from '../../../src/calendar/day.js';
import type { Period } from '../../../src/calendar/period.js';
import { overlap } from '../../../src/calendar/period.js';

/** Something that can only be written down once the horizon is known. */
export type Placed<T> = (horizon: Period) => T;
/** Fields that may name days of the period they belong to. */
export type Fields = (period: Period) => Record<string, unknown>;
export type PeriodText = { from: string; to?: string } & Record<string, unknown>;

export const euros = (least: number, most: number): fc.Arbitrary<number> =>
  fc.integer({ min: least * 100, max: most * 100 }).map((cents) => cents / 100);
export const iso = (value: number): string => formatDay(value as Day);
export const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
/** The record without the keys that hold undefined. */
export function given(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

const PAUSE = fc.oneof(fc.constant(0), fc.nat(4), fc.nat(45), fc.nat(240));
export const LENGTH = fc.oneof(fc.nat(4), fc.nat(25), fc.nat(120), fc.nat(500)).map((days) => days + 1);
/** Where the first of several periods begins, seen from the first day of the horizon. */
const START = fc.oneof(
  fc.nat(40),
  fc.nat(300),
  fc.nat(400).map((days) => -days),
);

/** Up to `most` periods that follow one another without overlapping; the last may be left open. */
export function following(most: number, fields: fc.Arbitrary<Fields>): fc.Arbitrary<Placed<PeriodText[]>> {
  const one = fc.record({ pause: PAUSE, length: LENGTH, fields });
  const many = fc.array(one, { maxLength: most, size: 'max' });
  return fc.tuple(START, many, fc.boolean()).map(([start, list, open]) => (horizon) => {
    let next = horizon.from + start;
    const periods = list.map(({ pause, length, fields: fieldsOf }) => {
      const from = addDays(next as Day, pause);
      const to = addDays(from, length - 1);
      next = to + 1;
      return { from, to, fieldsOf };
    });
    const inside = periods.filter((each) => overlap(each, horizon));
    return inside.map((each, i) => written(each, open && i === inside.length - 1, horizon));
  });
}

/** Up to `most` periods anywhere, overlapping as they will. */
export function anywhere(most: number, fields: fc.Arbitrary<Fields>): fc.Arbitrary<Placed<PeriodText[]>> {
  const one = fc.record({ start: START, length: LENGTH, open: fc.boolean(), fields });
  return fc.array(one, { maxLength: most, size: 'max' }).map((list) => (horizon) => {
    const periods = list.map(({ start, length, open, fields: fieldsOf }) => {
      const from = addDays(horizon.from, start);
      return { from, to: addDays(from, length - 1), open, fieldsOf };
    });
    return periods.filter((each) => overlap(each, horizon)).map((each) => written(each, each.open, horizon));
  });
}

function written({ from, to, fieldsOf }: Period & { fieldsOf: Fields }, open: boolean, horizon: Period): PeriodText {
  const last = open ? (Math.max(from, horizon.to) as Day) : to;
  return { from: iso(from), ...(open ? {} : { to: iso(to) }), ...fieldsOf({ from, to: last }) };
}

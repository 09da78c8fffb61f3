import { describe, expect, test } from 'vitest';
import type { Receipt } from '../../../src/answer/receipt.js';
import { day, formatMonth, type Month, parseMonth } from '../../../src/calendar/day.js';
import type { Cents } from '../../../src/money/cents.js';
import { changesSince, hasChanged } from '../../../src/planning/compare/changes.js';
import type { StoredPath, StoredResult } from '../../../src/scenario/storedResult.js';
import { compared, type MadePath, madeAnswer } from './made.js';

const RECEIPT: Receipt = { rules: 'sha256:r', input: 'sha256:i', options: {}, projected: [], reformed: null };
const PROGRAM = { version: '0.1.0', lawUpdated: '2026-11-21' };
const THEN: StoredResult = {
  ...PROGRAM,
  rules: 'sha256:r',
  input: 'sha256:i',
  options: {},
  projected: [],
  references: [],
  paths: [],
};

function kept(name: string, net: readonly number[], findings: StoredPath['findings'] = []): StoredPath {
  const first = parseMonth('2027-01') as Month;
  const months = net.map((euros, i) => {
    return { month: (first + i) as Month, net: Math.round(euros * 100) as Cents, arrives: 0 as Cents };
  });
  return { name, months, findings };
}

function since(then: Partial<StoredResult>, now: Readonly<Record<string, MadePath>>, receipt: Partial<Receipt> = {}) {
  const { paths } = compared(madeAnswer(now));
  const made = { ...PROGRAM, receipt: { ...RECEIPT, ...receipt } };
  return changesSince({ ...THEN, ...then }, paths, 'net', () => true, made);
}

describe('months', () => {
  test('only those that differ are told: 700.10 − 650 = 50.10', () => {
    const [path] = since({ paths: [kept('stay', [600, 650, 700])] }, { stay: { net: [600, 700.1, 700] } }).paths;
    expect(path?.months).toEqual([{ month: parseMonth('2027-02'), old: 65_000, now: 70_010, difference: 5_010 }]);
    expect(path?.total).toEqual({ old: 195_000, now: 200_010 });
  });

  test('a month that only one has is a difference without a number', () => {
    const [path] = since({ paths: [kept('stay', [600, 0])] }, { stay: { net: [600] } }).paths;
    expect(path?.months.map(({ month, ...rest }) => [formatMonth(month), rest])).toEqual([
      ['2027-02', { old: 0, now: null, difference: null }],
    ]);
  });
});

test('paths that came and went', () => {
  const { paths } = since({ paths: [kept('stay', [1]), kept('gone', [2])] }, { stay: { net: [1] }, new: { net: [3] } });
  expect(paths.map(({ name, presence, total }) => [name, presence, total])).toEqual([
    ['stay', 'both', { old: 100, now: 100 }],
    ['new', 'now', { old: null, now: 300 }],
    ['gone', 'old', { old: 200, now: null }],
  ]);
  expect(paths.map(hasChanged)).toEqual([false, true, true]);
});

test('a finding on other days is another finding', () => {
  const gap = { code: 'gap.sanction', from: day('2027-01-01'), to: day('2027-01-10') };
  const [path] = since({ paths: [kept('stay', [1], [gap])] }, { stay: { net: [1] } }).paths;
  expect([path?.gone, path?.come]).toEqual([[gap], []]);
});

describe('reasons', () => {
  const reasons = (...args: Parameters<typeof since>) => since(...args).reasons;

  test('nothing is different', () => {
    expect(reasons({}, { stay: { net: [1] } })).toEqual({
      input: false,
      rules: 'same',
      version: null,
      lawUpdated: null,
      enacted: [],
      projected: [],
      options: [],
    });
  });

  test.each<[string, Partial<StoredResult>, string]>([
    ['with the same case and options it is the law or the program', { rules: 'sha256:x' }, 'other'],
    ['with another case it may be that', { rules: 'sha256:x', input: 'sha256:x' }, 'perhaps-other'],
    ['with other options it may be those', { rules: 'sha256:x', options: { today: '2027-01-01' } }, 'perhaps-other'],
    ['what is only shown reads no figure', { rules: 'sha256:x', options: { baseline: 'x', by: 'net' } }, 'other'],
  ])('other rules: %s', (_, then, expected) => {
    expect(reasons(then, { stay: { net: [1] } }).rules).toBe(expected);
  });

  test('figures enacted since then, and new forecasts', () => {
    const { enacted, projected } = reasons(
      { projected: ['tax.withheld-pension', 'sickness.income-limit'] },
      { stay: { net: [1] } },
      {
        projected: ['sickness.income-limit', 'tax.withheld-minimum'].map((name) => ({
          name,
          carriedOn: false,
        })) as never,
      },
    );
    expect({ enacted, projected }).toEqual({ enacted: ['tax.withheld-pension'], projected: ['tax.withheld-minimum'] });
  });

  test('one path written as a text is the list of one', () => {
    const { options } = reasons(
      { options: { path: 'stay', set: ['a=1'] } },
      { stay: { net: [1] } },
      {
        options: { path: ['stay'], set: ['a=2'] },
      },
    );
    expect(options).toEqual([{ name: 'set', old: ['a=1'], now: ['a=2'] }]);
  });
});

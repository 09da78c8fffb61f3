import { expect, test } from 'vitest';
import { matched } from '../../src/check/matched.js';

const divides = (a: number, b: number) => b % a === 0;

test('one that many would suit leaves the only partner of another to it', () => {
  // 1 suits both, 3 only the first: in turn, 1 would take it.
  expect(matched([1, 3], [9, 4], divides)).toEqual([1, 0]);
});

test('what finds nobody is left alone, and nobody has two partners', () => {
  expect(matched([2, 2, 5], [4], divides)).toEqual([0, undefined, undefined]);
  expect(matched([], [4], divides)).toEqual([]);
});

import { expect, test } from 'vitest';
import { isSame } from '../../src/simulation/days/same.js';

test.each([
  [1, 1],
  [null, null],
  [Number.NaN, Number.NaN],
  [[], []],
  [
    { rule: 'a', facts: { daily: 1, parts: [{ pay: 2 }] } },
    { rule: 'a', facts: { daily: 1, parts: [{ pay: 2 }] } },
  ],
])('%j is the same as %j', (a, b) => {
  expect(isSame(a, b)).toBe(true);
});

test.each([
  [1, 2],
  [null, 0],
  [null, {}],
  [[], {}],
  [[1], [1, 2]],
  [{ daily: 1 }, { daily: 1, share: 2 }],
  [{ daily: 1 }, { daily: 2 }],
  [{ facts: { parts: [{ pay: 2 }] } }, { facts: { parts: [{ pay: 3 }] } }],
])('%j is not the same as %j', (a, b) => {
  expect(isSame(a, b)).toBe(false);
  expect(isSame(b, a)).toBe(false);
});

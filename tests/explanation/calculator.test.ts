import { expect, test } from 'vitest';
import { computed, wrongSteps } from './calculator.js';

test.each([
  ['37.21', '37.21'],
  ['1 + 2 * 3', '7'],
  ['(1 + 2) * 3', '9'],
  ['10 - 2 - 3', '5'],
  ['100 / 8 / 2', '6.25'],
  ['max(0, 15.5 - 20)', '0'],
  ['min(7, 4 + 1, 6) * 2', '10'],
  ['max(min(1, 2), 0.5)', '1'],
])('%s is %s', (expression, value) => {
  expect(computed(expression).toString()).toBe(value);
});

test.each(['(1 + 2', '1 2', 'max 3'])('%s is no expression', (expression) => {
  expect(() => computed(expression)).toThrow();
});

test('halves are rounded up, and a step may use the unrounded outcome of one before', () => {
  const half = { makes: 'daily', expression: '37.21 / 2', rounded: true };
  expect(wrongSteps([{ ...half, result: 18.61 }])).toEqual([]);
  expect(wrongSteps([{ ...half, result: 18.6 }])).toEqual(['daily: 37.21 / 2 is 18.61, not 18.6']);
  const third = { makes: 'dailyWage', expression: '100 / 3', result: null, rounded: false };
  expect(wrongSteps([third, { makes: 'daily', expression: 'dailyWage * 3', result: 100, rounded: true }])).toEqual([]);
});

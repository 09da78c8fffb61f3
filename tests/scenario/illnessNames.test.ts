import { expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/load.js';
import { withSteps } from './marked.js';

function remarks(first: string, second: string): unknown[] {
  const steps = [
    `{ situation: incapacity, from: 2027-01-04, to: 2027-01-31, illness: ${first} }`,
    `{ situation: incapacity, from: 2027-03-01, to: 2027-03-31, illness: ${second} }`,
  ];
  return loadScenario(withSteps(steps), 'case.yaml').diagnostics.map(({ code, values }) => [code, values]);
}

test.each([
  ['back', 'Back'],
  ['"lower back"', 'lowerback'],
  ['back', '"back "'],
  ['selkä', 'selka'],
  ['shoulder', 'shoulders'],
  ['shoulder', 'shuolder'],
])('%s and %s are probably one illness', (first, second) => {
  const values = { found: second.replaceAll('"', ''), other: first.replaceAll('"', '') };
  expect(remarks(first, second)).toEqual([['input.near-illness', values]]);
});

test.each([
  ['back', 'back'],
  ['1', '2'],
  ['back1', 'back2'],
  ['back', 'back2'],
  ['arm', 'arms'],
  ['a', 'b'],
  ['back', 'knee'],
])('%s and %s are what they say', (first, second) => {
  expect(remarks(first, second)).toEqual([]);
});

test('another path may name its illnesses as it likes', () => {
  const one = withSteps(['{ situation: incapacity, from: 2027-01-04, to: 2027-01-31, illness: back }']);
  const two = '  - name: q\n    steps:\n      - { situation: incapacity, from: 2027-01-04, illness: Back }\n';
  expect(loadScenario(one + two, 'case.yaml').diagnostics).toEqual([]);
});

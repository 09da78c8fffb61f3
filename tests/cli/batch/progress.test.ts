import { expect, test } from 'vitest';
import { progressText } from '../../../src/cli/batch/progress.js';
import { totalWeight } from '../../../src/cli/batch/reading.js';
import { EN } from '../../../src/cli/words/en.js';
import { FI } from '../../../src/cli/words/fi.js';

test.each([
  ['half of it', 1_500, 0.5, 10, ' 50 %  1,500 cases, 150 a second  10 s left'],
  ['a tenth of it', 90_000, 0.1, 60, ' 10 %  90,000 cases, 1,500 a second  9 min left'],
  ['a hundredth of it', 3_600, 0.01, 120, '  1 %  3,600 cases, 30 a second  3 h 18 min left'],
  ['one minute and a bit left', 100, 0.5, 61, ' 50 %  100 cases, 2 a second  2 min left'],
  ['all of it', 100, 1, 10, '100 %  100 cases, 10 a second  0 s left'],
  ['a stream of unknown length', 1_000, null, 4, '1,000 cases, 250 a second'],
])('%s', (_, cases, share, seconds, expected) => {
  expect(progressText({ cases, earlier: 0, share }, seconds, EN.batch.progress)).toBe(expected);
});

test('numbers follow the language', () => {
  const text = progressText({ cases: 1_500, earlier: 0, share: 0.5 }, 10, FI.batch.progress);
  expect(text.replaceAll('\u00a0', ' ')).toBe(' 50 %  1 500 tapausta, 150 sekunnissa  jäljellä 10 s');
});

test('lines weigh by their bytes, files alike, and a stream makes the whole unknown', () => {
  const file = { kind: 'file', path: 'a.yaml' } as const;
  const lines = { kind: 'lines', path: 'b.ndjson', bytes: 50_000 } as const;
  expect(totalWeight([file, lines])).toBe(51);
  expect(totalWeight([file, { kind: 'stream', path: '-' }])).toBeNull();
});

test('what an earlier run has done counts for the share and not for the rate', () => {
  const text = progressText({ cases: 1_500, earlier: 1_000, share: 0.75 }, 10, EN.batch.progress);
  expect(text).toBe(' 75 %  1,500 cases, 50 a second  10 s left');
});

import { expect, test } from 'vitest';
import { shardOf } from '../../../src/cli/batch/shard.js';
import { all, casesOf, groupsOf } from './groups.js';

test('every case is in one shard, in order, dealt by its number over all groups', async () => {
  const cases = casesOf(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  const linesIn = async (part: number, parts: number) => {
    const groups = groupsOf(cases.slice(0, 2), cases.slice(2, 3), cases.slice(3));
    return (await all(shardOf(groups, { part, parts }))).flat().map(({ line }) => line);
  };
  expect(await linesIn(1, 3)).toEqual([1, 4, 7]);
  expect(await linesIn(2, 3)).toEqual([2, 5]);
  expect(await linesIn(3, 3)).toEqual([3, 6]);
  expect(await linesIn(1, 1)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(await linesIn(8, 8)).toEqual([]);
});

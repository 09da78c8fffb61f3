/** Which sources the hash of the rules is made of. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { READERS, rulePaths, rulesHash, TABLES } from '../../scripts/rulesHash.mjs';

describe('the hash of the rules', () => {
  test('is the same in every run', () => {
    expect(rulesHash()).toBe(rulesHash());
    expect(rulesHash()).toMatch(/^[0-9a-f]{64}$/);
  });

  test('covers what decides a day, its euros and its findings', () => {
    expect(rulePaths()).toEqual(
      expect.arrayContaining([
        'calendar/holidays.ts',
        'money/cents.ts',
        'law/precedence.ts',
        'law/sickness/rate.ts',
        'law/rates/editions.ts',
        'scenario/normalise/horizon.ts',
        'simulation/days/dayLoop.ts',
        'findings/gaps.ts',
      ]),
    );
  });

  test('leaves out how a result is shown, and the figures, which are hashed as they are read', () => {
    expect(rulePaths().filter((path) => /^(report|language|cli|answer)\//.test(path))).toEqual([]);
    expect(rulePaths()).not.toContain('law/rates/sickness.ts');
  });
});

/** A rule in one of them would escape the hash. */
test.each(readdirSync(`src/${TABLES}`).filter((file) => !READERS.includes(file)))('%s holds figures only', (file) => {
  expect(readFileSync(`src/${TABLES}${file}`, 'utf8')).not.toMatch(/export (async )?function|export default|=> \{/);
});

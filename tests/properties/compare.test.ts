/** What holds for any comparison. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.js';
import { caseAnswerOf } from '../../src/answer/caseAnswer.js';
import { type Comparison, CRITERIA, withBranches } from '../../src/planning/compare/comparison.js';
import { compared, madeAnswer } from '../planning/compare/made.js';

const amounts = fc.array(
  fc.integer({ min: 0, max: 500_000 }).map((cents) => cents / 100),
  { minLength: 1, maxLength: 30 },
);
const from = fc.integer({ min: 1, max: 12 }).map((month) => `2027-${String(month).padStart(2, '0')}`);

function expectSumsHold({ paths, baseline, months }: Comparison): void {
  for (const path of withBranches(paths)) {
    expect(path.months.map(({ month }) => month)).toEqual(months);
    const shared = path.months.filter((_, i) => path.months[i]?.own && baseline.months[i]?.own);
    let sum = 0;
    for (const [i, { own, difference, cumulative }] of path.months.entries()) {
      const there = baseline.months[i]?.own;
      const here = own && there ? own.amount - there.amount : null;
      sum += here ?? 0;
      expect([difference, cumulative]).toEqual(here === null ? [null, null] : [here, sum]);
    }
    expect(path.summary.difference).toBe(shared.reduce((total, { difference }) => total + (difference ?? 0), 0));
    expect(path.summary.total).toBe(path.months.reduce((total, { own }) => total + (own?.amount ?? 0), 0));
    const { overtakes, fallsBehind, difference } = path.summary;
    expect([overtakes !== null, fallsBehind !== null]).toEqual([difference > 0, difference < 0]);
  }
}

test('differences add up, whatever the months bring', () => {
  fc.assert(
    fc.property(amounts, amounts, from, from, (a, b, fromA, fromB) => {
      const answers = [
        madeAnswer({ a: { from: fromA, net: a } }, 'a'),
        madeAnswer({ b: { from: fromB, net: b } }, 'b'),
      ];
      expectSumsHold(compared(answers));
    }),
  );
});

test('exchanging baseline and path only changes the signs', () => {
  fc.assert(
    fc.property(amounts, amounts, (a, b) => {
      const answer = madeAnswer({ a: { net: a }, b: { net: b } });
      const there = compared(answer).paths[1]?.months.map(({ difference }) => difference ?? 0);
      const back = compared(answer, 'net', [], 'b').paths[0]?.months.map(({ difference }) => 0 - (difference ?? 0));
      expect(back).toEqual(there);
    }),
  );
});

test('a path beside itself differs nowhere', () => {
  fc.assert(
    fc.property(amounts, (a) => {
      const [, same] = compared(madeAnswer({ a: { net: a }, same: { net: a } })).paths;
      expect(same?.months.every(({ difference, cumulative }) => difference === 0 && cumulative === 0)).toBe(true);
      expect(same?.summary).toMatchObject({ overtakes: null, fallsBehind: null });
    }),
  );
});

const CASES = readdirSync('scenarios').filter((name) => name.endsWith('.yaml'));

describe.each(CASES)('%s', (name) => {
  const file = join('scenarios', name);
  const asked = { annualTax: false, safetyNet: false };
  const answer = caseAnswerOf(readFileSync(file), file, { asked, options: {} }).answer as Answer;

  test.each(CRITERIA)('by %s: sums hold, and the lowest month is that of simulate', (by) => {
    const comparison = compared(answer, by);
    expectSumsHold(comparison);
    for (const { path, summary } of withBranches(comparison.paths)) {
      if (by === 'arrives') continue;
      const { lowestMonth } = path.money;
      const expected = lowestMonth && { month: lowestMonth.month, amount: lowestMonth.net + lowestMonth.taxFree };
      expect(summary.lowest).toEqual(expected);
    }
  });
});

/** A reform may give a figure every value within its bounds: those of law lie within them, and no other breaks a rule. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseAnswerOf } from '../../../src/answer/caseAnswer.js';
import { day } from '../../../src/calendar/day.js';
import { boundsOf } from '../../../src/law/rates/bounds.js';
import { FIGURE_NAMES, FIGURES } from '../../../src/law/rates/figures.js';
import type { Figure } from '../../../src/law/rates/index.js';
import { underReform } from '../../../src/law/rates/lawInForce.js';

const CASES = ['part-time-work', 'pension-refused-loop'].map((name) => ({
  name: `${name}.yaml`,
  bytes: readFileSync(`scenarios/${name}.yaml`),
}));

const QUESTION = { asked: { annualTax: true, safetyNet: true }, options: {} };

describe.each(FIGURE_NAMES)('%s', (rate) => {
  const { minimum, maximum, decimals } = boundsOf(rate);

  it('has every value of law within its bounds', () => {
    for (const { value } of (FIGURES[rate] as Figure).versions) {
      expect(value === 0 || value >= minimum).toBe(true);
      expect(value).toBeLessThanOrEqual(maximum);
      expect(Number(value.toFixed(decimals))).toBe(value);
    }
  });

  it.each([minimum, maximum])('can be %d: amounts stay whole cents', (value) => {
    const reform = { name: 'extreme', hash: '', rows: [{ rate, from: day('2021-01-01'), to: null, value }] };
    for (const { name, bytes } of CASES) {
      const { answer } = underReform(reform, () => caseAnswerOf(bytes, name, QUESTION));
      for (const { money } of answer?.paths ?? []) {
        for (const { net, arrives } of money.months) {
          expect([name, Number.isSafeInteger(net), Number.isSafeInteger(arrives)]).toEqual([name, true, true]);
        }
      }
    }
  });
});

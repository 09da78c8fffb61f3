/** No input whatever makes the program fail; `npm run fuzz` tries many more. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVERY_FIELD } from './everyField.js';
import { judged } from './judge.js';
import { readable, SOURCES, tried } from './sources.js';

const INPUTS = 5_000;
const SEED = 20261122;

test('the scenario whose fields are spoilt is sound itself', () => {
  expect(judged(Buffer.from(EVERY_FIELD), 'case.yaml', true)).toBe('accepted');
});

for (const { name, share, inputs } of SOURCES) {
  test(`${name} are accepted or rejected, and told`, { timeout: 600_000 }, () => {
    const property = fc.property(inputs, (input) => {
      tried(input);
    });
    const outcome = fc.check(property, { numRuns: (INPUTS * share) / 100, seed: SEED });
    const [input] = outcome.counterexample ?? [];
    expect(input === undefined ? '' : `${outcome.errorInstance}\n${readable(input)}`).toBe('');
  });
}

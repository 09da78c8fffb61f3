/** Each rule has a worked example, and its arithmetic leads to the euros of every day of it. */
import { expect, test } from 'vitest';
import { EXAMPLES } from '../golden/examples/index.js';
import { run } from '../support/case.js';
import { wrongDays } from './checks.js';

test.each(EXAMPLES.map(({ id, rules, text }) => [`${rules.join(', ')} – ${id}`, text] as const))('%s', (_, text) => {
  expect(wrongDays(run(text))).toEqual([]);
});

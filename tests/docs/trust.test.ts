/** What is said about how far to trust a result is counted from the program. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIGURES } from '../../src/law/rates/figures.js';
import type { Figure } from '../../src/law/rates/index.js';
import { EXAMPLES } from '../golden/examples/index.js';

const PAGE = readFileSync('docs/trust.md', 'utf8');

test('its numbers are those of the figures and the examples', () => {
  const figures: readonly Figure[] = Object.values(FIGURES);
  const versions = figures.flatMap((each) => each.versions);
  const numbers = [...PAGE.matchAll(/^\| .+ \| (\S+) \|$/gm)].map(([, number]) => number);
  expect(numbers).toEqual([
    String(figures.length),
    String(versions.length),
    String(versions.filter(({ status }) => status === 'projected').length),
    String(EXAMPLES.length),
    versions
      .map(({ checked }) => checked)
      .sort()
      .at(-1),
  ]);
});

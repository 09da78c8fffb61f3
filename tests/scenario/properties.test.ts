import fc from 'fast-check';
import { dump } from 'js-yaml';
import { expect, test } from 'vitest';
import { INPUT_TEXTS_EN } from '../../src/language/en/input.js';
import { INPUT_TEXTS_FI } from '../../src/language/fi/input.js';
import { loadScenario } from '../../src/scenario/load.js';
import { EXAMPLE } from './example.js';

const { facts: FACTS, raw: RAW } = loadScenario(EXAMPLE, 'case.yaml');

/** The same document with the keys of every mapping in another order. */
function reordered(value: unknown, random: () => number): unknown {
  if (Array.isArray(value)) return value.map((item) => reordered(item, random));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => ({
    key,
    inner: reordered(inner, random),
    rank: random(),
  }));
  return Object.fromEntries(entries.sort((a, b) => a.rank - b.rank).map(({ key, inner }) => [key, inner]));
}

test('neither the order of keys nor the notation changes the facts', () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (ranks) => {
      const random = () => ranks.next().value as number;
      const document = reordered(RAW, random);
      expect(loadScenario(dump(document), 'case.yaml').facts).toEqual(FACTS);
      expect(loadScenario(JSON.stringify(document), 'case.json').facts).toEqual(FACTS);
    }),
    { numRuns: 30 },
  );
});

/** Either facts or an error, every diagnostic inside the text, every message complete. */
function expectSound(text: string, file: string): void {
  const { facts, diagnostics } = loadScenario(text, file);
  expect(facts === null).toBe(diagnostics.some(({ severity }) => severity === 'error'));
  const lines = text.split(/\r\n|\n|\r/);
  for (const { code, values, line, column } of diagnostics) {
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeLessThanOrEqual((lines[line - 1] as string).length + 1);
    expect(INPUT_TEXTS_EN[code](values) + INPUT_TEXTS_FI[code](values)).not.toContain('undefined');
  }
}

test('any text is answered with facts or with errors that stand in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom('a.yaml', 'a.json'), expectSound),
    { numRuns: 500 },
  );
});

test('so is a scenario with a piece cut out or replaced', () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.constantFrom('', '[', '{', '- ', ': ', 'null', '&a ', '*a', '\n', '2027-02-30', '-1'),
  );
  const texts = fc.constantFrom(EXAMPLE, JSON.stringify(RAW, null, 1));
  fc.assert(
    fc.property(texts, fc.nat(4000), fc.nat(30), piece, (text, start, length, replacement) => {
      const mutated = text.slice(0, start) + replacement + text.slice(start + length);
      expectSound(mutated, 'case.yaml');
      expectSound(mutated, 'case.json');
    }),
    { numRuns: 400 },
  );
});

/** Replaces one value anywhere in the document. */
function withValueAt(document: unknown, position: number, replacement: unknown): unknown {
  let left = position;
  const walk = (value: unknown): unknown => {
    left -= 1;
    if (left === 0) return replacement;
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(document);
}

test('so is a scenario with any value where another belongs', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 170 }), fc.jsonValue(), (position, value) => {
      expectSound(JSON.stringify(withValueAt(RAW, position, value)), 'case.json');
    }),
    { numRuns: 600 },
  );
});

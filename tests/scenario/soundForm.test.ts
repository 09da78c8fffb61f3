import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { soundFormSource } from '../../scripts/soundForm.mjs';
import { SCENARIO } from '../../src/scenario/schema.js';
import { isSoundForm } from '../../src/scenario/soundForm.js';
import { CASE } from '../support/arbitraryCase.js';
import { documentOf } from '../support/scenarioDocument.js';
import { CHANGED_DOCUMENT, SOUND_DOCUMENT } from './arbitraryDocument.js';
import { EXAMPLE } from './example.js';

const SCENARIOS = fileURLToPath(new URL('../../scenarios/', import.meta.url));

test('the quick check of the form is the one written from the schema', async () => {
  await expect(soundFormSource(SCENARIO), 'run: npm run generate:form').toMatchFileSnapshot(
    '../../src/scenario/soundForm.ts',
  );
});

test('what the quick check holds sound, zod accepts and leaves as it is', () => {
  fc.assert(
    fc.property(fc.oneof(SOUND_DOCUMENT, CHANGED_DOCUMENT, fc.jsonValue()), (document) => {
      if (!isSoundForm(document)) return;
      const parsed = SCENARIO.safeParse(document);
      expect(parsed.error).toBeUndefined();
      expect(parsed.data).toEqual(document);
    }),
    { numRuns: 2000 },
  );
});

test('what zod accepts, the quick check holds sound', () => {
  fc.assert(
    fc.property(SOUND_DOCUMENT, (document) => {
      expect(isSoundForm(document)).toBe(true);
    }),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(CHANGED_DOCUMENT, (document) => {
      // Zod takes this key away where others are free, and the quick check leaves it to it.
      fc.pre(!JSON.stringify(document).includes('"__proto__"'));
      expect(isSoundForm(document)).toBe(SCENARIO.safeParse(document).success);
    }),
    { numRuns: 2000 },
  );
});

test('the scenarios and the random cases of the suite are held sound', () => {
  const files = readdirSync(SCENARIOS).filter((file) => file.endsWith('.yaml'));
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) expect(isSoundForm(load(readFileSync(SCENARIOS + file, 'utf8'))), file).toBe(true);
  expect(isSoundForm(load(EXAMPLE))).toBe(true);
  fc.assert(
    fc.property(CASE, (text) => isSoundForm(documentOf(text))),
    { numRuns: 200 },
  );
});

test.each([
  ['a kind of schema', z.strictObject({ a: z.date() })],
  ['a check without a predicate', z.strictObject({ a: z.string().check(() => undefined) })],
  ['a check of length', z.strictObject({ a: z.string().max(3) })],
  ['another whole number', z.strictObject({ a: z.uint32() })],
  ['a text that must be an address', z.strictObject({ a: z.email() })],
  ['a value that is made to fit', z.strictObject({ a: z.coerce.number() })],
  ['keys that it would have to look into', z.object({}).catchall(z.string())],
  ['keys that zod would take away', z.object({})],
])('%s that is not known is refused when the check is written', (_, schema) => {
  expect(() => soundFormSource(schema)).toThrow('no plain check is known');
});

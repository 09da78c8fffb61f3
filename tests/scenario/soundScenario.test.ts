import fc from 'fast-check';
import { dump } from 'js-yaml';
import { expect, test } from 'vitest';
import { examinedScenario } from '../../src/scenario/examinedScenario.js';
import { loadScenario } from '../../src/scenario/load.js';
import { soundScenario } from '../../src/scenario/soundScenario.js';
import { CASE } from '../support/arbitraryCase.js';
import { documentOf } from '../support/scenarioDocument.js';
import { CHANGED_DOCUMENT, SOUND_DOCUMENT } from './arbitraryDocument.js';
import { EXAMPLE } from './example.js';

/** An artificial one: individual numbers from 900 on are given to nobody. */
const CODE = '010190-900P';

/** Read quickly where nothing is wrong, and then as by the long way; in no other case. */
function expectSameAnswer(text: string, file: string): void {
  const { locate, ...long } = examinedScenario(text, file, undefined);
  const sound = soundScenario(text, file, undefined);
  expect(sound).toEqual(long.diagnostics.length === 0 ? long : undefined);
  if (sound) expect(loadScenario(text, file).locate(['paths', 0])).toEqual(locate(['paths', 0]));
}

test('a document is read quickly exactly where nothing is wrong with it, and to the same facts', () => {
  const document = fc.oneof(CASE.map(documentOf), SOUND_DOCUMENT, CHANGED_DOCUMENT);
  fc.assert(
    fc.property(document, (each) => {
      const json = JSON.stringify(each, null, 1);
      expectSameAnswer(json, 'case.json');
      expectSameAnswer(json, 'case.yaml');
      expectSameAnswer(dump(each), 'case.yaml');
    }),
    { numRuns: 200 },
  );
});

test('so is a text in which a piece was replaced', () => {
  const piece = fc.constantFrom('', '\ufeff', '[', '{', '"', ': ', '&a ', '*a', '\n', '\\', '---\n', CODE, '\\u0031');
  fc.assert(
    fc.property(fc.nat(EXAMPLE.length), fc.nat(9), piece, (start, length, replacement) => {
      expectSameAnswer(EXAMPLE.slice(0, start) + replacement + EXAMPLE.slice(start + length), 'case.yaml');
    }),
    { numRuns: 150 },
  );
});

test.each([
  ['a key written twice', '"paths": [],', 'case.json'],
  ['a key written twice, once by an escape', '"p\\u0061ths": [],', 'case.json'],
  ['a key written twice in JSON named as YAML', '"p\\u0061ths": [],', 'case.yaml'],
  ['an identity code', `"note": "${CODE}",`, 'case.json'],
  ['an identity code behind an escape', `"note": "\\u0030${CODE.slice(1)}",`, 'case.json'],
])('%s takes the long way', (_, piece, file) => {
  const text = JSON.stringify(documentOf({ steps: [{ situation: 'jobseeker', from: '2026-12-01' }] }));
  expect(soundScenario(text, file, undefined)).toBeDefined();
  expect(soundScenario(text.replace('{', `{${piece}`), file, undefined)).toBeUndefined();
});

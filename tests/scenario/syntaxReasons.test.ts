/** Whatever a parser says is said in the reader's language. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type ParseErrorCode, printParseErrorCode } from 'jsonc-parser';
import { describe, expect, test } from 'vitest';
import { INPUT_TEXTS_EN } from '../../src/language/en/input.js';
import { INPUT_TEXTS_FI } from '../../src/language/fi/input.js';
import { INPUT_TEXTS_SV } from '../../src/language/sv/input.js';
import { loadScenario } from '../../src/scenario/load.js';
import { jsonReason, SYNTAX_REASONS, yamlReason } from '../../src/scenario/syntaxReasons.js';

const YAML_FOLDER = dirname(createRequire(import.meta.url).resolve('js-yaml/package.json'));
const YAML_SOURCE = readFileSync(join(YAML_FOLDER, 'dist/js-yaml.mjs'), 'utf8');

/** Told with codes of their own, or never reached by what the program reads. */
const TOLD_OTHERWISE = [
  'nesting exceeded',
  'aliases exceeded',
  'duplicated mapping key',
  'incomplete mapping pair in event stream',
  'can not read a document',
  'merge keys exceeded',
  'abnormal merge sequence size',
  'cannot merge mappings',
];

test('each message of js-yaml has its reason', () => {
  const thrown = [...YAML_SOURCE.matchAll(/throw(?:Error(?:\$1)?\(state|At\(input, \w+), (["`])(.+?)\1/g)].map(
    ([, , text = '']) => text,
  );
  expect(thrown.length).toBeGreaterThan(60);
  const unknown = thrown.filter((text) => !TOLD_OTHERWISE.some((known) => text.startsWith(known)));
  expect(unknown.filter((text) => yamlReason(text) === 'other')).toEqual([]);
});

test('each error of jsonc-parser has its reason', () => {
  const names = Array.from({ length: 16 }, (_, i) => printParseErrorCode(i + 1));
  expect(new Set(names).size).toBe(16);
  expect(jsonReason(printParseErrorCode(17 as ParseErrorCode))).toBe('other');
  expect(names.filter((name) => jsonReason(name) === 'other')).toEqual([]);
});

test('what nobody has put into words falls back to a sentence without it', () => {
  expect(yamlReason('something new went wrong')).toBe('other');
  const values = { format: 'YAML', reason: 'other' };
  expect(INPUT_TEXTS_EN['input.syntax'](values)).toBe('The text is not well-formed YAML.');
  expect(INPUT_TEXTS_FI['input.syntax'](values)).toBe('Teksti ei ole kelvollista YAML-muotoa.');
  expect(INPUT_TEXTS_SV['input.syntax'](values)).toBe('Texten är inte giltig YAML.');
});

const YAML_FAULTS: readonly (readonly [text: string, reason: string])[] = [
  ['a: \u0001', 'unprintable'],
  ['a:\n\tb: 1', 'tab-indentation'],
  ['a: 1\n  b: 2', 'indentation'],
  ['a: 1\n b: 2', 'indentation'],
  ['a:\n  - 1\n   - 2\n - 3', 'indentation'],
  ['a: "x', 'quotation-open'],
  ["a: 'x", 'quotation-open'],
  ['a: [1, 2', 'bracket-open'],
  ['a: {b: 1', 'bracket-open'],
  ['{a: 1}\nb', 'rest'],
  ['a: [{b: 1} {c: 2}]', 'comma-missing'],
  ['a: [,1]', 'comma-unexpected'],
  ['a: 1\nb', 'colon-missing'],
  ['a: "\\q"', 'escape'],
  ['a: "\\xzz"', 'escape'],
  ['a: !own 1', 'tag'],
  ['a: *b', 'alias-unknown'],
  ['a: &b [*b]', 'alias-in-itself'],
  ['a: & b', 'anchor'],
  ['a: |x\n  b', 'block-text'],
  ['{[a]: 1}', 'complex-key'],
  ['%FOO\na: 1', 'directive'],
];

const JSON_FAULTS: readonly (readonly [text: string, reason: string])[] = [
  ['{"a": nul}', 'word'],
  ['{"a": 01}', 'comma-missing'],
  ['{"a": 1.}', 'number'],
  ['{a: 1}', 'word'],
  ['{"a": 1,}', 'key-missing'],
  ['{"a": }', 'value-missing'],
  ['{"a" 1}', 'colon-missing'],
  ['{"a": 1 "b": 2}', 'comma-missing'],
  ['{"a": 1', 'brace-open'],
  ['{"a": [1', 'bracket-open'],
  ['{"a": 1} 2', 'rest'],
  ['{"a": 1 // one\n}', 'comment'],
  ['{"a": "x}', 'quotation-open'],
  ['{"a": "\\q"}', 'escape'],
  ['{"a": "\\u12"}', 'escape'],
  ['{"a": "\u0001"}', 'unprintable'],
];

describe.each([
  ['YAML', 'case.yaml', YAML_FAULTS],
  ['JSON', 'case.json', JSON_FAULTS],
] as const)('%s', (format, file, faults) => {
  test.each(faults)('%j: %s', (text, reason) => {
    const told = loadScenario(text, file).diagnostics.map(({ code, values }) => ({ code, values }));
    expect(told).toEqual([{ code: 'input.syntax', values: { format, reason } }]);
  });
});

test('each reason is shown to be told', () => {
  const shown = new Set([...YAML_FAULTS, ...JSON_FAULTS].map(([, reason]) => reason));
  const RARE = ['space-missing', 'other'];
  expect(SYNTAX_REASONS.filter((reason) => !shown.has(reason) && !RARE.includes(reason))).toEqual([]);
});

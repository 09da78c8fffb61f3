import { expect, test } from 'vitest';
import { decode } from '../../src/scenario/decode.js';
import { loadScenario } from '../../src/scenario/load.js';

const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

test('UTF-8 with and without a byte order mark is text', () => {
  expect(decode(bytes('note: äiti'), 'a')).toEqual({ text: 'note: äiti' });
  expect(decode(bytes(0xef, 0xbb, 0xbf, 'note: 😀'), 'a')).toEqual({ text: 'note: 😀' });
  expect(decode(bytes(), 'a')).toEqual({ text: '' });
});

test.each([
  ['Latin-1', bytes('a: 1\nnote: ', 0xe4, 'iti'), 2, 7, '0xe4'],
  ['a character cut off', bytes('ä', 0xc3), 1, 2, '0xc3'],
  ['UTF-16', bytes(0xff, 0xfe, 'a', 0), 1, 1, '0xff'],
  ['a surrogate', bytes('€\r\n', 0xed, 0xa0, 0x80), 2, 1, '0xed'],
])('%s is refused at its first bad byte', (_, input, line, column, byte) => {
  const diagnostic = { severity: 'error', code: 'input.not-utf8', file: 'a', line, column, path: '', values: { byte } };
  expect(decode(input, 'a')).toEqual({ diagnostics: [diagnostic] });
});

test('one mebibyte is read, one byte more is refused', () => {
  expect(decode(Buffer.alloc(1_048_576, 0x61), 'a')).toHaveProperty('text');
  expect(decode(Buffer.alloc(1_048_577, 0x61), 'a')).toMatchObject({ diagnostics: [{ code: 'input.too-large' }] });
});

test('an identity code in the name of a file is never shown', () => {
  const code = ['131052', '927S'].join('-');
  const file = '***********.yaml';
  expect(decode(bytes(0xff), `${code}.yaml`)).toMatchObject({ diagnostics: [{ file }] });
  expect(decode(Buffer.alloc(1_048_577), `${code}.yaml`)).toMatchObject({ diagnostics: [{ file }] });
  expect(loadScenario('- a list', `${code}.yaml`).diagnostics).toMatchObject([{ file }]);
  expect(loadScenario('etuuspolku: 1', `${code}.yaml`).diagnostics[0]).toMatchObject({ file });
});

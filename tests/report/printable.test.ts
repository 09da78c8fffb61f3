import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printable, printableJson } from '../../src/report/drawing/printable.js';

describe('text that reaches a terminal', () => {
  test('loses its escape sequences', () => {
    expect(printable('red \u001b[31malert')).toBe('red \ufffd[31malert');
    expect(printable('one-byte\u009b31m')).toBe('one-byte\ufffd31m');
  });

  test('is one line', () => {
    expect(printable('first\r\nsecond\u2028third')).toBe('first second third');
  });

  test('does not turn its direction', () => {
    expect(printable('abc\u202etxt.exe')).toBe('abc\ufffdtxt.exe');
  });

  test('hides nothing', () => {
    expect(printable('st\u200bay\u2060 \u00adat\ufeff \u200dhome\u200d\u200c \u{e0041}now\u180e')).toBe(
      'stay at home now',
    );
  });

  test.each([
    ['a hyperlink', '\u001b]8;;https://example.org\u0007here\u001b]8;;\u0007'],
    ['a title', '\u009d0;title\u009c'],
    ['delete and backspace', 'no\u007f\u0008yes'],
    ['a lone surrogate', 'a\ud800b'],
  ])('holds no part of %s that acts', (_, text) => {
    expect(printable(text)).not.toMatch(/\p{Cc}|\p{Cs}/u);
  });

  test('keeps letters of every alphabet and emoji', () => {
    expect(printable('äö Ωж 漢 👩‍🌾 👩🏽‍🌾 ❤️‍🔥 می‌خواهم')).toBe('äö Ωж 漢 👩‍🌾 👩🏽‍🌾 ❤️‍🔥 می‌خواهم');
  });
});

test('JSON means the same with every control character escaped', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = printableJson(JSON.stringify({ text }, null, 2));
      expect(JSON.parse(json)).toEqual({ text });
      expect(json.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Zl}|\p{Zp}|\p{Bidi_Control}|\u200b/u);
    }),
  );
});

test('every character that could command a terminal is escaped, each on its own', () => {
  for (let code = 0; code <= 0xffff; code += 1) {
    const character = String.fromCharCode(code);
    const json = printableJson(JSON.stringify(character));
    const unseen = /\p{Default_Ignorable_Code_Point}/u.test(character) && /\p{Cf}/u.test(character);
    if (unseen || /\p{Cc}|\p{Cs}|\p{Zl}|\p{Zp}|\p{Bidi_Control}/u.test(character))
      expect(json).toMatch(/^"\\[a-z0-9]+"$/);
    expect(JSON.parse(json)).toBe(character);
  }
});

test('JSON spells out what nobody sees, also beyond the first plane', () => {
  expect(printableJson(JSON.stringify('a\u200b\ufeff\u{e0041}b'))).toBe('"a\\u200b\\ufeff\\udb40\\udc41b"');
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printable, printableJson } from '../../src/report/printable.js';

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

  test('keeps letters of every alphabet and emoji', () => {
    expect(printable('äö Ωж 漢 👩‍🌾')).toBe('äö Ωж 漢 👩‍🌾');
  });
});

test('JSON means the same with every control character escaped', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = printableJson(JSON.stringify({ text }, null, 2));
      expect(JSON.parse(json)).toEqual({ text });
      expect(json.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Zl}|\p{Zp}|\p{Bidi_Control}/u);
    }),
  );
});

test('every character that could command a terminal is escaped, each on its own', () => {
  for (let code = 0; code <= 0xffff; code += 1) {
    const character = String.fromCharCode(code);
    const json = printableJson(JSON.stringify(character));
    if (/\p{Cc}|\p{Cs}|\p{Zl}|\p{Zp}|\p{Bidi_Control}/u.test(character)) expect(json).toMatch(/^"\\[a-z0-9]+"$/);
    expect(JSON.parse(json)).toBe(character);
  }
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wrap, wrapItems } from '../../src/report/drawing/wrap.js';

describe('wrapping', () => {
  test('breaks at spaces and indents', () => {
    expect(wrap('one two three four', 9, { first: '- ' })).toBe('- one two\n  three\n  four');
  });

  test('keeps a section sign with its number', () => {
    expect(wrap('see KKRL 23.2 § there', 13)).toBe('see KKRL\n23.2 § there');
  });

  test('keeps items whole', () => {
    expect(wrapItems(['aa bb', 'cc dd'], 8)).toBe('aa bb\ncc dd');
  });

  test('no line is longer than the width, and no letter is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), fc.integer({ min: 10, max: 60 }), (text, width) => {
        const lines = wrap(text, width, { first: '  - ' }).split('\n');
        for (const line of lines) expect(line.trimEnd().length).toBeLessThanOrEqual(width);
        expect(
          lines
            .join('')
            .replace(/^ {2}- /, '')
            .replace(/ /g, ''),
        ).toBe(text.replace(/ /g, ''));
      }),
    );
  });
});

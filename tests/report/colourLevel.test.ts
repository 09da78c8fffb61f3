import { describe, expect, test } from 'vitest';
import { colourLevel } from '../../src/report/drawing/colourLevel.js';
import { painter } from '../../src/report/drawing/painter.js';

const TERMINAL = { isTTY: true };
const PIPE = {};

describe('whether there is colour', () => {
  test.each<[string, object, Record<string, string>, boolean | undefined, 0 | 1]>([
    ['a terminal', TERMINAL, {}, undefined, 1],
    ['a pipe', PIPE, {}, undefined, 0],
    ['NO_COLOR', TERMINAL, { NO_COLOR: '1' }, undefined, 0],
    ['NO_COLOR of any value', TERMINAL, { NO_COLOR: 'false' }, undefined, 0],
    ['empty NO_COLOR', TERMINAL, { NO_COLOR: '' }, undefined, 1],
    ['a dumb terminal', TERMINAL, { TERM: 'dumb' }, undefined, 0],
    ['FORCE_COLOR into a pipe', PIPE, { FORCE_COLOR: '1' }, undefined, 1],
    ['empty FORCE_COLOR into a pipe', PIPE, { FORCE_COLOR: '' }, undefined, 0],
    ['FORCE_COLOR=0', TERMINAL, { FORCE_COLOR: '0' }, undefined, 0],
    ['FORCE_COLOR=false', TERMINAL, { FORCE_COLOR: 'false' }, undefined, 0],
    ['FORCE_COLOR against NO_COLOR', PIPE, { FORCE_COLOR: '1', NO_COLOR: '1' }, undefined, 1],
    ['empty FORCE_COLOR against NO_COLOR', TERMINAL, { FORCE_COLOR: '', NO_COLOR: '1' }, undefined, 0],
    ['FORCE_COLOR on a dumb terminal', TERMINAL, { FORCE_COLOR: '1', TERM: 'dumb' }, undefined, 1],
    ['--color against NO_COLOR', PIPE, { NO_COLOR: '1' }, true, 1],
    ['--no-color against FORCE_COLOR', TERMINAL, { FORCE_COLOR: '1' }, false, 0],
  ])('%s', (_, stream, env, flag, level) => {
    expect(colourLevel(stream, env, flag)).toBe(level);
  });
});

test('level 0 paints nothing, level 1 does', () => {
  expect(painter(0)('gap', 'x')).toBe('x');
  expect(painter(1)('gap', 'x')).toBe('\u001b[31m\u001b[1mx\u001b[22m\u001b[39m');
});

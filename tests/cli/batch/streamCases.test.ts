import { describe, expect, test } from 'vitest';
import { type Line, linesOf } from '../../../src/cli/batch/linesOf.js';
import { streamCases } from '../../../src/cli/batch/streamCases.js';
import { all } from './groups.js';

const MEGABYTE = 1_048_576;

async function* readsOf(...reads: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const read of reads) yield Buffer.from(read);
}

/** `number:text` of each line. */
async function lines(...reads: readonly (string | Uint8Array)[]): Promise<readonly string[]> {
  return (await all(linesOf(readsOf(...reads)))).flat().map(({ number, bytes }) => `${number}:${Buffer.from(bytes)}`);
}

describe('lines', () => {
  test.each([
    ['LF', ['{"a":1}\n{"b":2}\n'], ['1:{"a":1}', '2:{"b":2}']],
    ['CR LF', ['a\r\nb\r\n'], ['1:a', '2:b']],
    ['no end of the last', ['a\nb'], ['1:a', '2:b']],
    ['blank ones, which count', ['\na\n \t\r\n\nb\n\n'], ['2:a', '5:b']],
    ['a byte order mark', ['\ufeffa\nb\n'], ['1:\ufeffa', '2:b']],
    ['a byte order mark alone', ['\ufeff\nb\n'], ['2:b']],
    ['cut anywhere', ['a', 'b\n', 'c', '\r', '\n', 'd'], ['1:ab', '2:c', '3:d']],
    ['nothing', [''], []],
    ['only ends', ['\n\n\r\n'], []],
  ])('%s', async (_, reads, expected) => {
    expect(await lines(...reads)).toEqual(expected);
  });

  test.each([
    ['of the limit', MEGABYTE, MEGABYTE],
    ['of one byte more', MEGABYTE + 1, MEGABYTE + 1],
    ['of three times the limit', 3 * MEGABYTE, MEGABYTE + 1],
  ])('a line %s is kept up to one byte over the limit', async (_, length, kept) => {
    for (const end of ['\n', '\r\n', '']) {
      const text = `${'x'.repeat(length)}${end}`;
      const halves = [text.slice(0, 700_000), text.slice(700_000), ''];
      for (const reads of [[text], halves]) {
        const [line, ...others] = (await all(linesOf(readsOf(...reads)))).flat();
        expect(line?.bytes.length).toBe(kept);
        expect(others).toEqual([]);
      }
    }
  });

  test('those of one read come together, before the next is waited for', async () => {
    const reads = linesOf(readsOf('a\nb\nc', 'd\n'));
    const next = async () => ((await reads.next()).value as readonly Line[]).map(({ number }) => number);
    expect(await next()).toEqual([1, 2]);
    expect(await next()).toEqual([3]);
  });
});

describe('a stream', () => {
  test.each([
    ['YAML', '-', ['etuuspolku: 1\n', 'paths: []\n'], [null]],
    ['JSON over several lines', '-', ['{\n"a": 1\n}\n'], [null]],
    ['one JSON object on one line', '-', ['{"a":1}\n'], [null]],
    ['JSON objects on several lines', '-', ['{"a":1}\n{"a":2}\n'], [1, 2]],
    ['the same with blank lines before and between', '-', ['\r\n', '{"a":1}\n\n', '{"a":2}'], [2, 4]],
    ['the same with a byte order mark', '-', ['\ufeff{"a":1}\n{"a":2}'], [1, 2]],
    ['an object and something that is none', '-', ['{"a":1}\nx\n'], [1, 2]],
    ['a list of objects', '-', ['[{"a":1}]\n[{"a":1}]\n'], [null]],
    ['flow YAML that is no JSON', '-', ['{a: 1}\n{a: 2}\n'], [null]],
    ['one line, said to be NDJSON', 'x.ndjson', ['{"a":1}'], [1]],
    ['several lines, said to be JSON', 'x.json', ['{"a":1}\n{"a":2}'], [null]],
    ['several lines, said to be YAML', 'x.yaml', ['{"a":1}\n{"a":2}'], [null]],
    ['nothing', '-', [], [null]],
    ['a named pipe', '/dev/fd/63', ['{"a":1}\n{"a":2}\n'], [1, 2]],
  ])('of %s', async (_, name, reads, expected) => {
    const cases = (await all(streamCases(readsOf(...reads), name))).flat();
    expect(cases.map(({ line }) => line)).toEqual(expected);
    expect(cases.every(({ source }) => source === name)).toBe(true);
  });

  test('a document keeps its bytes, up to one over the limit', async () => {
    const contentOf = async (...reads: readonly string[]) => {
      const [first] = (await all(streamCases(readsOf(...reads), '-'))).flat();
      return Buffer.from(first?.content as Uint8Array);
    };
    expect(String(await contentOf('a', 'b\nc'))).toBe('ab\nc');
    expect((await contentOf('x'.repeat(2 * MEGABYTE))).length).toBe(MEGABYTE + 1);
  });
});

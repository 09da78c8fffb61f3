import type { Readable } from 'node:stream';
import type { CaseInput } from '../../check/caseTask.js';
import { readInput, STANDARD_INPUT } from '../inputFile.js';

const LINE_FEED = 0x0a;

/**
 * The cases of files in order: one of each file, one of each line that is not blank of an `.ndjson` file.
 * @param stdinName what standard input is called instead of `-`
 */
export async function* casesOf(
  files: readonly string[],
  stdinName: string | undefined,
  stdin: Readable,
): AsyncGenerator<CaseInput> {
  for (const file of files) {
    const source = file === STANDARD_INPUT ? (stdinName ?? file) : file;
    try {
      const content = await readInput(file, stdin);
      if (/\.ndjson$/i.test(source)) yield* linesOf(source, content);
      else yield { source, line: null, content };
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) throw error;
      yield { source, line: null, content: { unreadable: String(error.code) } };
    }
  }
}

function* linesOf(source: string, bytes: Uint8Array): Generator<CaseInput> {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(LINE_FEED, start);
    const content = bytes.subarray(start, end === -1 ? bytes.length : end);
    if (Buffer.from(content).toString('latin1').trim() !== '') yield { source, line, content };
    start = end === -1 ? bytes.length : end + 1;
  }
}

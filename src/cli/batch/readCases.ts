import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { STANDARD_INPUT } from '../inputFile.js';
import { errorCode } from './errorCode.js';
import type { CaseGroups, Source, WaitingCase } from './source.js';
import { lineCases, streamCases } from './streamCases.js';

export interface StandardInput {
  readonly stream: Readable;
  /** What it is called in messages, and by whose ending it is read. */
  readonly name: string;
}

/** So many whole files are handed on together. */
const FILES = 64;

/** The cases of all sources, one source after the other. What cannot be read is a case that says so. */
export async function* readCases(sources: readonly Source[], stdin: StandardInput): CaseGroups {
  let whole: WaitingCase[] = [];
  for (const source of sources) {
    if (source.kind === 'file') whole.push({ source: source.path, line: null, content: null });
    if (source.kind === 'unreadable') whole.push(unreadable(source.path, source.why));
    const goesOn = source.kind === 'file' || source.kind === 'unreadable';
    if (whole.length >= FILES || (!goesOn && whole.length > 0)) {
      yield whole;
      whole = [];
    }
    if (!goesOn) yield* streamed(source, stdin);
  }
  if (whole.length > 0) yield whole;
}

async function* streamed(
  { kind, path }: Extract<Source, { kind: 'lines' | 'stream' }>,
  stdin: StandardInput,
): CaseGroups {
  const isStdin = path === STANDARD_INPUT;
  const name = isStdin ? stdin.name : path;
  const stream = isStdin ? stdin.stream : createReadStream(path);
  try {
    yield* kind === 'lines' ? lineCases(stream, name) : streamCases(stream, name);
  } catch (error) {
    yield [unreadable(name, errorCode(error))];
  }
}

function unreadable(source: string, why: string): WaitingCase {
  return { source, line: null, content: { unreadable: why } };
}

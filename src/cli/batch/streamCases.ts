import { MAX_BYTES } from '../../scenario/limits.js';
import { readStream } from '../inputFile.js';
import { isBlank, linesOf } from './linesOf.js';
import { isLinesName, isScenarioName } from './scenarioNames.js';
import type { CaseGroups } from './source.js';

type Bytes = AsyncIterable<Uint8Array>;

/**
 * The cases of a stream. Each line is one when its name ends in `.ndjson`, or when its name has no ending of a scenario
 * and its first line is a whole JSON object with something after it; otherwise the stream is one document.
 * @param name of the stream in messages
 */
export async function* streamCases(stream: Bytes, name: string): CaseGroups {
  if (isLinesName(name)) yield* lineCases(stream, name);
  else if (isScenarioName(name)) yield* documentCase(stream, name);
  else yield* unnamedCases(stream, name);
}

/** Each line of NDJSON is a case. */
export async function* lineCases(stream: Bytes, source: string): CaseGroups {
  for await (const lines of linesOf(stream)) {
    yield lines.map(({ number, bytes }) => ({ source, line: number, content: bytes }));
  }
}

async function* documentCase(stream: Bytes, source: string): CaseGroups {
  yield [{ source, line: null, content: await readStream(stream) }];
}

async function* unnamedCases(stream: Bytes, name: string): CaseGroups {
  const reads = stream[Symbol.asyncIterator]();
  let beginning: Uint8Array = new Uint8Array();
  let holdsLines: boolean | undefined;
  while (holdsLines === undefined) {
    const { done, value } = await reads.next();
    if (!done) beginning = Buffer.concat([beginning, value]);
    holdsLines = done ? false : isLines(beginning);
  }
  const whole = joined(beginning, reads);
  yield* holdsLines ? lineCases(whole, name) : documentCase(whole, name);
}

/** Undefined as long as more has to be read to tell. */
function isLines(beginning: Uint8Array): boolean | undefined {
  const undecided = beginning.length > MAX_BYTES ? false : undefined;
  for (let from = 0, to = 0; ; from = to + 1) {
    to = beginning.indexOf(LF, from);
    if (to === -1) return undecided;
    const line = beginning.subarray(from, to);
    if (isBlank(line)) continue;
    if (!isObject(line)) return false;
    return isBlank(beginning.subarray(to).filter((byte) => byte !== LF)) ? undecided : true;
  }
}

const LF = 0x0a;

function isObject(line: Uint8Array): boolean {
  const text = new TextDecoder().decode(line).trim();
  if (!text.startsWith('{')) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function* joined(beginning: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield beginning;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

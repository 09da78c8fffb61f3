import { MAX_BYTES } from '../../scenario/limits.js';

export interface Line {
  /** 1-based; blank lines count. */
  readonly number: number;
  /** Without its end; of a line that is too long, one byte more than a scenario may have. */
  readonly bytes: Uint8Array;
}

const LF = 0x0a;
const CR = 0x0d;
/** With room for the CR that does not count. */
const KEPT_BYTES = MAX_BYTES + 2;

/**
 * The lines of a stream that are not blank, those of each read together; they end with LF or CR LF, the last one also
 * without. No more is held than one read and the line that goes on in the next, and of that no more than is kept.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Line[]> {
  let number = 0;
  let begun: Uint8Array[] = [];
  let begunLength = 0;
  const lineOf = (end: Uint8Array): Line => {
    number += 1;
    const bytes =
      begunLength === 0 ? end.subarray(0, KEPT_BYTES) : Buffer.concat([...begun, roomFor(end, begunLength)]);
    begun = [];
    begunLength = 0;
    return { number, bytes: withoutEnd(bytes) };
  };
  for await (const read of stream) {
    const lines: Line[] = [];
    let from = 0;
    for (let to = read.indexOf(LF); to !== -1; to = read.indexOf(LF, from)) {
      const line = lineOf(read.subarray(from, to));
      if (!isBlank(line.bytes)) lines.push(line);
      from = to + 1;
    }
    const rest = roomFor(read.subarray(from), begunLength);
    if (rest.length > 0) begun.push(rest);
    begunLength += rest.length;
    if (lines.length > 0) yield lines;
  }
  const last = lineOf(new Uint8Array());
  if (!isBlank(last.bytes)) yield [last];
}

function roomFor(bytes: Uint8Array, length: number): Uint8Array {
  return bytes.subarray(0, KEPT_BYTES - length);
}

function withoutEnd(bytes: Uint8Array): Uint8Array {
  const length = bytes[bytes.length - 1] === CR ? bytes.length - 1 : bytes.length;
  return bytes.subarray(0, Math.min(length, MAX_BYTES + 1));
}

/** Spaces, tabs, CR and a byte order mark are no case. */
export function isBlank(bytes: Uint8Array): boolean {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  for (let index = mark; index < bytes.length; index += 1) {
    const byte = bytes[index];
    if (byte !== 0x20 && byte !== 0x09 && byte !== CR) return false;
  }
  return true;
}

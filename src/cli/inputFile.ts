import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { MAX_BYTES } from '../scenario/limits.js';

export const STANDARD_INPUT = '-';

/**
 * The bytes of a file, or of standard input for `-`: at most one more than a scenario may have.
 * @throws an error of the file system
 */
export async function readInput(file: string, stdin: Readable): Promise<Uint8Array> {
  const stream = file === STANDARD_INPUT ? stdin : createReadStream(file, { end: MAX_BYTES });
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    length += bytes.length;
    if (length > MAX_BYTES) break;
  }
  return Buffer.concat(chunks);
}

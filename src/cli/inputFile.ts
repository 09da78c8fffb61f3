import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { withoutIdentityCodes } from '../scenario/identityCode.js';
import { MAX_BYTES } from '../scenario/limits.js';

export const STANDARD_INPUT = '-';

/** The name of a file as it may be shown: clients' files are at times named after their identity code. */
export function shownName(file: string): string {
  return withoutIdentityCodes(file);
}

/**
 * The bytes of a file, or of standard input for `-`: at most one more than a scenario may have.
 * @throws an error of the file system
 */
export async function readInput(file: string, stdin: Readable): Promise<Uint8Array> {
  return file === STANDARD_INPUT ? readStream(stdin) : readFile(file);
}

/** At most one byte more than a scenario may have. */
export async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    length += bytes.length;
    if (length > MAX_BYTES) break;
  }
  return Buffer.concat(chunks).subarray(0, MAX_BYTES + 1);
}

/** Not `readFile` of Node, which does not end for a device without end. */
async function readFile(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const buffer = Buffer.alloc(MAX_BYTES + 1);
    let length = 0;
    while (length < buffer.length) {
      const { bytesRead } = await handle.read(buffer, length, buffer.length - length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return buffer.subarray(0, length);
  } finally {
    await handle.close();
  }
}

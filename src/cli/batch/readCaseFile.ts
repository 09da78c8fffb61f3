import { closeSync, openSync, readSync } from 'node:fs';
import type { Unreadable } from '../../check/caseTask.js';
import { MAX_BYTES } from '../../scenario/limits.js';
import { errorCode } from './errorCode.js';

let buffer: Buffer | undefined;

/** The bytes of a file, at most one more than a scenario may have, or why it cannot be read. Blocks: for many small files. */
export function readCaseFile(path: string): Uint8Array | Unreadable {
  try {
    const file = openSync(path, 'r');
    try {
      return readOpen(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { unreadable: errorCode(error) };
  }
}

function readOpen(file: number): Uint8Array {
  buffer ??= Buffer.allocUnsafeSlow(MAX_BYTES + 1);
  let length = 0;
  while (length < buffer.length) {
    const bytesRead = readSync(file, buffer, length, buffer.length - length, null);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return Uint8Array.prototype.slice.call(buffer, 0, length);
}

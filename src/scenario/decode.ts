import type { Diagnostic } from './diagnostic.js';
import { withoutIdentityCodes } from './identityCode.js';
import { MAX_BYTES } from './limits.js';
import { positionAt } from './textPosition.js';

/**
 * Bytes as text: UTF-8 without its byte order mark, or the diagnostic that says why not.
 * @param name of the file; what looks like an identity code in it is never shown
 */
export function decode(
  bytes: Uint8Array,
  name: string,
): { readonly text: string } | { readonly diagnostics: readonly Diagnostic[] } {
  const file = withoutIdentityCodes(name);
  if (bytes.length > MAX_BYTES) {
    const values = { limit: MAX_BYTES };
    return {
      diagnostics: [{ severity: 'error', code: 'input.too-large', file, line: 1, column: 1, path: '', values }],
    };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const offset = firstBadByte(bytes);
    const before = new TextDecoder('utf-8').decode(bytes.subarray(0, offset));
    const values = { byte: `0x${(bytes[offset] as number).toString(16).padStart(2, '0')}` };
    const { line, column } = positionAt(before, before.length);
    return { diagnostics: [{ severity: 'error', code: 'input.not-utf8', file, line, column, path: '', values }] };
  }
}

/** The offset of the first byte that starts no UTF-8 character; the bytes are known to hold one. */
function firstBadByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let offset = 0;
  while (offset < bytes.length) {
    const length = lengthOfCharacter(bytes[offset] as number);
    try {
      decoder.decode(bytes.subarray(offset, offset + length));
    } catch {
      return offset;
    }
    offset += length;
  }
  return offset - 1;
}

function lengthOfCharacter(first: number): number {
  if (first >= 0xf0) return 4;
  if (first >= 0xe0) return 3;
  return first >= 0xc0 ? 2 : 1;
}

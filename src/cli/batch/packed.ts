import type { Unreadable } from '../../check/caseTask.js';
import type { WaitingCase } from './source.js';

/** Some cases in a form that crosses threads cheaply: their bytes in one buffer, which is handed over. */
export interface Packed {
  readonly cases: readonly PackedCase[];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface PackedCase {
  readonly source: string;
  readonly line: number | null;
  /** A number of bytes, the next in the buffer. */
  readonly content: number | Unreadable | null;
}

export function packed(group: readonly WaitingCase[]): Packed {
  const contents = group.flatMap(({ content }) => (content instanceof Uint8Array ? [content] : []));
  const bytes = new Uint8Array(contents.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const content of contents) {
    bytes.set(content, at);
    at += content.length;
  }
  const cases = group.map(({ source, line, content }) => ({
    source,
    line,
    content: content instanceof Uint8Array ? content.length : content,
  }));
  return { cases, bytes };
}

export function unpacked({ cases, bytes }: Packed): readonly WaitingCase[] {
  let at = 0;
  return cases.map(({ source, line, content }) => {
    if (typeof content !== 'number') return { source, line, content };
    at += content;
    return { source, line, content: bytes.subarray(at - content, at) };
  });
}

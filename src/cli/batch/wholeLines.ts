const LF = 0x0a;

/** The lines of a stream that end, each with its end, however long they are. */
export async function* wholeLines(
  stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Buffer, void, undefined> {
  let begun: Uint8Array[] = [];
  for await (const read of stream) {
    let from = 0;
    for (let to = read.indexOf(LF); to !== -1; to = read.indexOf(LF, from)) {
      yield Buffer.concat([...begun, read.subarray(from, to + 1)]);
      begun = [];
      from = to + 1;
    }
    if (from < read.length) begun.push(read.subarray(from));
  }
}

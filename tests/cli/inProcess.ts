/** The program without a process of its own: quick, for runs that need no shell, no threads and no terminal. */
import { Readable, Writable } from 'node:stream';
import { run } from '../../src/cli/run.js';
import type { Ended } from './program.js';

export async function inProcess(args: readonly string[], input = ''): Promise<Ended> {
  const [stdout, stderr] = [collector(), collector()];
  const code = await run(args, { stdin: Readable.from([Buffer.from(input)]), ...{ stdout, stderr }, env: {} });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

function collector(): Writable & { text(): string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return Object.assign(stream, { text: () => Buffer.concat(chunks).toString() });
}

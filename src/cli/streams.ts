import type { Readable, Writable } from 'node:stream';

/** The process as the commands see it. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Resolves when the text has left the program: to false when its reader has had enough, as `head`, which is no error.
 * @throws any other error of the stream
 */
export function write(stream: Writable, text: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    if (text === '') return resolve(true);
    stream.write(text, (error) => {
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') reject(error);
      else resolve(!error);
    });
  });
}

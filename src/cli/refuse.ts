import { EXIT, type ExitCode } from './exitCodes.js';
import type { Session } from './session.js';
import { write } from './streams.js';

/** Says why nothing was done. */
export async function refuse(text: string, { io }: Session): Promise<ExitCode> {
  await write(io.stderr, `${text}\n`);
  return EXIT.invalid;
}

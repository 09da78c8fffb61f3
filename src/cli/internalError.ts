import { VERSION } from '../report/version.js';
import { EXIT, type ExitCode } from './exitCodes.js';
import type { Session } from './session.js';
import { write } from './streams.js';

/** Says that the program is at fault and what to report; the stack only on request, as it can quote a scenario. */
export async function reportInternalError(error: unknown, session: Session, source?: string): Promise<ExitCode> {
  const { io, words, debug } = session;
  const name = error instanceof Error ? error.name : typeof error;
  const place = [`etuuspolku ${VERSION}`, `Node.js ${process.versions.node}`, process.platform, name].join(', ');
  const stack = debug && error instanceof Error ? `${error.stack}\n` : '';
  await write(io.stderr, `${words.internalError(place, source)}\n${stack || `${words.tryDebug}\n`}`);
  return EXIT.internal;
}

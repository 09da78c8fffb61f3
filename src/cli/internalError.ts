import type { Fault } from '../check/caseTask.js';
import { printable } from '../report/drawing/printable.js';
import { VERSION } from '../report/version.js';
import { EXIT, type ExitCode } from './exitCodes.js';
import { shownName } from './inputFile.js';
import type { Session } from './session.js';
import { write } from './streams.js';

/** Says that the program is at fault and what to report. */
export async function reportInternalError(error: unknown, session: Session, source?: string): Promise<ExitCode> {
  const isError = error instanceof Error;
  const fault = { name: isError ? error.name : typeof error, stack: isError ? (error.stack ?? '') : '' };
  return reportFault({ ...fault, ...(source !== undefined && { source }) }, session);
}

/** The stack only on request, as it can quote a scenario. */
export async function reportFault(
  { name, stack, source }: Omit<Fault, 'source'> & Partial<Fault>,
  { io, words, debug }: Session,
): Promise<ExitCode> {
  const place = [`etuuspolku ${VERSION}`, `Node.js ${process.versions.node}`, process.platform, name].join(', ');
  const more = debug && stack !== '' ? readable(stack) : words.tryDebug;
  await write(io.stderr, `${words.internalError(place, source)}\n${more}\n`);
  return EXIT.internal;
}

/** Line by line: its message can quote a scenario. */
function readable(stack: string): string {
  return stack
    .split('\n')
    .map((line) => `${/^ */.exec(line)?.[0] ?? ''}${printable(shownName(line))}`)
    .join('\n');
}

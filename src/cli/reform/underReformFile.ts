import { underReform } from '../../law/rates/lawInForce.js';
import { EXIT, type ExitCode } from '../exitCodes.js';
import { STANDARD_INPUT } from '../inputFile.js';
import { refuse } from '../refuse.js';
import type { Session } from '../session.js';
import { readReform } from './readReform.js';

export interface ReformOption {
  readonly reform: string;
  readonly color?: boolean;
}

/**
 * Does the work of a command with a file's figures in place of those of law.
 * @param inputs what the command reads besides
 */
export async function underReformFile(
  { reform: file, color }: ReformOption,
  inputs: readonly unknown[],
  session: Session,
  work: () => Promise<ExitCode>,
): Promise<ExitCode> {
  if (file === STANDARD_INPUT && inputs.includes(STANDARD_INPUT)) {
    return refuse(session.words.standardInputTwice, session);
  }
  const reform = await readReform(file, color, session);
  return reform === null ? EXIT.invalid : underReform(reform, work);
}

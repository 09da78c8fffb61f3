import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../../exitCodes.js';
import type { Session } from '../../session.js';
import { write } from '../../streams.js';
import { bashScript } from './bash.js';
import { fishScript } from './fish.js';
import { type Offers, offersOf } from './offers.js';
import type { Shell } from './shells.js';
import { zshScript } from './zsh.js';

export interface CompletionOptions {
  readonly shell: Shell;
}

const SCRIPTS: Readonly<Record<Shell, (offers: Offers) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

/** Prints the script that teaches a shell the commands and options of the program as it is built. */
export async function completionCommand(
  program: Command,
  { shell }: CompletionOptions,
  { io, words }: Session,
): Promise<ExitCode> {
  await write(io.stdout, SCRIPTS[shell](offersOf(program, words.placeholders)));
  return EXIT.done;
}

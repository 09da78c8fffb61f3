import { type Catalogue, readAnswerOf } from '../../answer/readAnswer.js';
import type { Options } from '../../answer/receipt.js';
import type { Day } from '../../calendar/day.js';
import { startReadLog } from '../../law/rates/readLog.js';
import { printable } from '../../report/drawing/printable.js';
import { decode } from '../../scenario/decode.js';
import type { Read } from '../../scenario/loaded.js';
import { nearest } from '../../scenario/nearest.js';
import type { Setting } from '../../scenario/settings/setting.js';
import { soundScenario } from '../../scenario/soundScenario.js';
import type { SimulateOptions } from '../commands/simulate/simulateOptions.js';
import { EXIT } from '../exitCodes.js';
import { readInput, shownName } from '../inputFile.js';
import type { Session } from '../session.js';
import type { Words } from '../words/words.js';
import type { Outcome } from './outcome.js';

/** What of the options decides how a file is read and simulated. */
export type FileOptions = Pick<SimulateOptions, 'path' | 'today' | 'tax' | 'safetyNet'> & {
  readonly catalogue?: Catalogue | undefined;
};

/**
 * @param settings values set for this run
 * @param deciding the options of the command that decide its result
 * @throws an error of the file system, or of the program itself
 */
export async function simulateFile(
  file: string,
  options: FileOptions,
  settings: readonly Setting[],
  deciding: Options,
  session: Session,
): Promise<Outcome> {
  const { path, today, tax, safetyNet = false, catalogue } = options;
  const asked = { annualTax: tax === 'annual', safetyNet };
  const decoded = decode(await readInput(file, session.io.stdin), file);
  if ('diagnostics' in decoded) return { code: EXIT.invalid, diagnostics: decoded.diagnostics };
  startReadLog();
  const read = await readScenario(decoded.text, file, today, settings);
  const { diagnostics, facts, answer } = readAnswerOf(read, decoded.text, file, {
    path,
    asked,
    catalogue,
    options: deciding,
  });
  if (answer) return { code: EXIT.done, diagnostics, answer };
  if (facts === null || path === undefined) return { code: EXIT.invalid, diagnostics };
  return {
    code: EXIT.invalid,
    diagnostics,
    problem: unknownPath(
      file,
      path,
      facts.paths.map(({ name }) => name),
      session.words,
    ),
  };
}

/** What tells what is wrong is loaded only where something may be. */
export async function readScenario(
  text: string,
  file: string,
  today: Day | undefined,
  settings: readonly Setting[],
): Promise<Read> {
  const sound = settings.length === 0 ? soundScenario(text, file, today) : undefined;
  if (sound) return sound;
  const { examinedScenario } = await import('../../scenario/examinedScenario.js');
  return examinedScenario(text, file, today, settings);
}

/** @param names of the paths that there are */
export function unknownPath(file: string, wanted: string, names: readonly string[], words: Words): string {
  const suggestion = nearest(wanted, names);
  const hint = suggestion === undefined ? '' : ` ${words.didYouMean(printable(suggestion))}`;
  return (
    words.unknownPath(printable(shownName(file)), printable(shownName(wanted)), names.map(printable).join(', ')) + hint
  );
}

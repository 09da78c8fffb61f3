import { caseAnswerOf } from '../../answer/caseAnswer.js';
import type { Options } from '../../answer/receipt.js';
import { printable } from '../../report/printable.js';
import type { CaseFacts } from '../../scenario/facts.js';
import { nearest } from '../../scenario/nearest.js';
import { EXIT } from '../exitCodes.js';
import { readInput, shownName } from '../inputFile.js';
import type { Session } from '../session.js';
import type { Words } from '../words/words.js';
import type { Outcome } from './outcome.js';
import type { SimulateOptions } from './simulateOptions.js';

/** What of the options decides how a file is read and simulated. */
export type FileOptions = Pick<SimulateOptions, 'path' | 'today' | 'tax' | 'safetyNet'>;

/**
 * @param deciding the options of the command that decide its result
 * @throws an error of the file system, or of the program itself
 */
export async function simulateFile(
  file: string,
  options: FileOptions,
  deciding: Options,
  session: Session,
): Promise<Outcome> {
  const { path, today, tax, safetyNet = false } = options;
  const asked = { annualTax: tax === 'annual', safetyNet };
  const bytes = await readInput(file, session.io.stdin);
  const { diagnostics, facts, answer } = caseAnswerOf(bytes, file, { today, path, asked, options: deciding });
  if (answer) return { code: EXIT.done, diagnostics, answer };
  if (facts === null || path === undefined) return { code: EXIT.invalid, diagnostics };
  return { code: EXIT.invalid, diagnostics, problem: unknownPath(file, path, facts, session.words) };
}

function unknownPath(file: string, wanted: string, { paths }: CaseFacts, words: Words): string {
  const names = paths.map(({ name }) => name);
  const suggestion = nearest(wanted, names);
  const hint = suggestion === undefined ? '' : ` ${words.didYouMean(printable(suggestion))}`;
  return words.unknownPath(printable(shownName(file)), printable(wanted), names.map(printable).join(', ')) + hint;
}

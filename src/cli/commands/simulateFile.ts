import { pathAnswerOf } from '../../answer/pathAnswer.js';
import { type Options, receiptOf } from '../../answer/receipt.js';
import { figuresRead, startReadLog } from '../../law/rates/readLog.js';
import { printable } from '../../report/printable.js';
import { decode } from '../../scenario/decode.js';
import type { CaseFacts } from '../../scenario/facts.js';
import { loadScenario } from '../../scenario/load.js';
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
  const decoded = decode(await readInput(file, session.io.stdin), file);
  if ('diagnostics' in decoded) return { code: EXIT.invalid, diagnostics: decoded.diagnostics };
  startReadLog();
  const today = options.today === undefined ? {} : { today: options.today };
  const { facts, diagnostics } = loadScenario(decoded.text, file, today);
  if (facts === null) return { code: EXIT.invalid, diagnostics };
  const chosen = facts.paths.filter(({ name }) => options.path === undefined || name === options.path);
  if (options.path !== undefined && chosen.length === 0) {
    return { code: EXIT.invalid, diagnostics, problem: unknownPath(file, options.path, facts, session.words) };
  }
  const asked = { annualTax: options.tax === 'annual', safetyNet: options.safetyNet ?? false };
  const paths = chosen.map((path) => pathAnswerOf(facts, path, asked));
  return {
    code: EXIT.done,
    diagnostics,
    answer: {
      source: shownName(file),
      facts,
      paths,
      inputWarnings: diagnostics,
      receipt: receiptOf(figuresRead(), deciding, decoded.text),
    },
  };
}

function unknownPath(file: string, wanted: string, { paths }: CaseFacts, words: Words): string {
  const names = paths.map(({ name }) => name);
  const suggestion = nearest(wanted, names);
  const hint = suggestion === undefined ? '' : ` ${words.didYouMean(printable(suggestion))}`;
  return words.unknownPath(printable(shownName(file)), printable(wanted), names.map(printable).join(', ')) + hint;
}

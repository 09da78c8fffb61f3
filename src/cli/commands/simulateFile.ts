import type { Answer } from '../../answer/answer.js';
import { pathAnswerOf } from '../../answer/pathAnswer.js';
import { receiptOf } from '../../answer/receipt.js';
import { figuresRead, startReadLog } from '../../law/rates/readLog.js';
import { printable } from '../../report/printable.js';
import { decode } from '../../scenario/decode.js';
import type { Diagnostic } from '../../scenario/diagnostic.js';
import type { CaseFacts } from '../../scenario/facts.js';
import { loadScenario } from '../../scenario/load.js';
import { nearest } from '../../scenario/nearest.js';
import { EXIT, type ExitCode } from '../exitCodes.js';
import { readInput, shownName } from '../inputFile.js';
import type { Session } from '../session.js';
import type { Words } from '../words/words.js';
import { decidingOptions } from './decidingOptions.js';
import type { SimulateOptions } from './simulateOptions.js';

/** What became of one file. */
export interface Outcome {
  readonly code: ExitCode;
  readonly diagnostics: readonly Diagnostic[];
  readonly answer?: Answer;
  /** What is wrong beyond the scenario's own text. */
  readonly problem?: string;
}

/** @throws an error of the file system, or of the program itself */
export async function simulateFile(file: string, options: SimulateOptions, session: Session): Promise<Outcome> {
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
  const paths = chosen.map((path) => pathAnswerOf(facts, path, { annualTax: options.tax === 'annual' }));
  return {
    code: EXIT.done,
    diagnostics,
    answer: {
      source: shownName(file),
      facts,
      paths,
      inputWarnings: diagnostics,
      receipt: receiptOf(figuresRead(), decidingOptions(options), decoded.text),
    },
  };
}

function unknownPath(file: string, wanted: string, { paths }: CaseFacts, words: Words): string {
  const names = paths.map(({ name }) => name);
  const suggestion = nearest(wanted, names);
  const hint = suggestion === undefined ? '' : ` ${words.didYouMean(printable(suggestion))}`;
  return words.unknownPath(printable(shownName(file)), printable(wanted), names.map(printable).join(', ')) + hint;
}

import type { Answer } from '../../answer/answer.js';
import { pathAnswerOf } from '../../answer/pathAnswer.js';
import { receiptOf } from '../../answer/receipt.js';
import { figuresRead, startReadLog } from '../../law/rates/readLog.js';
import type { CaseFacts } from '../../scenario/facts.js';
import { compare } from './compare.js';
import type { Comparison, Criterion } from './comparison.js';
import { choosePaths, namedPaths } from './names.js';

interface CompareOptions {
  /** The path that the others are held against; by default the first. */
  readonly baseline?: string;
  readonly by?: Criterion;
}

/**
 * All paths of a case side by side by month, each against the baseline. Each is simulated with all that is found out about
 * it: `path.findings`, `path.money`, `path.result`.
 * @param options.by `net`: what belongs to a month after tax; `arrives`: what reaches the account in it; both in cents
 * @throws RangeError when no path has the name of the baseline
 */
export function comparePaths(facts: CaseFacts, { baseline, by = 'net' }: CompareOptions = {}): Comparison {
  startReadLog();
  const paths = facts.paths.map((path) => pathAnswerOf(facts, path, { annualTax: false, safetyNet: false }));
  const answer: Answer = { source: '', facts, paths, inputWarnings: [], receipt: receiptOf(figuresRead(), {}) };
  const choice = choosePaths(namedPaths([answer]), [], baseline);
  if ('unknown' in choice) throw new RangeError(`no path is named ${choice.unknown}`);
  return compare([answer], choice, by);
}

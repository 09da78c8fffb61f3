import type { Day } from '../calendar/day.js';
import { figuresRead } from '../law/rates/readLog.js';
import type { Diagnostic } from '../scenario/diagnostic.js';
import type { CaseFacts } from '../scenario/facts.js';
import { withoutIdentityCodes } from '../scenario/identityCode.js';
import type { Read } from '../scenario/loaded.js';
import type { Setting } from '../scenario/settings/setting.js';
import type { Answer } from './answer.js';
import { type Asked, pathAnswerOf } from './pathAnswer.js';
import { type Options, receiptOf } from './receipt.js';

/** What is asked about a case. */
export interface CaseQuestion {
  /** The day that counts as today; by default the first simulated day. */
  readonly today?: Day | undefined;
  /** This path and its branches only. */
  readonly path?: string | undefined;
  readonly asked: Asked;
  /** Values set for this run. */
  readonly settings?: readonly Setting[];
  /** Those of the command that decide its result. */
  readonly options: Options;
}

export interface ReadAnswer {
  readonly diagnostics: readonly Diagnostic[];
  /** Null when the scenario is in error. */
  readonly facts: CaseFacts | null;
  /** Null also when the path asked for is not among those of the scenario. */
  readonly answer: Answer | null;
}

/**
 * Everything that is found out about a case that has been read, since the read log was started.
 * @param file names it, and may hold an identity code
 */
export function readAnswerOf(
  { facts, diagnostics }: Read,
  text: string,
  file: string,
  { path: wanted, asked, options }: CaseQuestion,
): ReadAnswer {
  const isChosen = (name: string | undefined) => wanted === undefined || name === wanted;
  const chosen = facts?.paths.filter(({ name, branchOf }) => isChosen(name) || isChosen(branchOf)) ?? [];
  if (facts === null || chosen.length === 0) return { diagnostics, facts, answer: null };
  const paths = chosen.map((path) => pathAnswerOf(facts, path, asked));
  const receipt = receiptOf(figuresRead(), options, text);
  const source = withoutIdentityCodes(file);
  return { diagnostics, facts, answer: { source, facts, paths, inputWarnings: diagnostics, receipt } };
}

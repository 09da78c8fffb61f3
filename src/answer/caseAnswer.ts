import type { Day } from '../calendar/day.js';
import { figuresRead, startReadLog } from '../law/rates/readLog.js';
import { decode } from '../scenario/decode.js';
import type { Diagnostic } from '../scenario/diagnostic.js';
import type { CaseFacts } from '../scenario/facts.js';
import { withoutIdentityCodes } from '../scenario/identityCode.js';
import { type Locate, loadScenario } from '../scenario/load.js';
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
  /** Those of the command that decide its result. */
  readonly options: Options;
}

export interface CaseAnswer {
  readonly diagnostics: readonly Diagnostic[];
  /** Null when the scenario is in error. */
  readonly facts: CaseFacts | null;
  /** Null also when the path asked for is not among those of the scenario. */
  readonly answer: Answer | null;
  /** Where a part of the document stands; looked up when asked. */
  readonly locate: Locate;
}

const NOWHERE: Locate = () => ({ line: 1, column: 1 });

/**
 * Everything that is found out about one case from its bytes; never throws for what a user can mend.
 * @param file names it, and says by its end whether it is JSON
 */
export function caseAnswerOf(bytes: Uint8Array, file: string, question: CaseQuestion): CaseAnswer {
  const decoded = decode(bytes, file);
  if ('diagnostics' in decoded) return { ...decoded, facts: null, answer: null, locate: NOWHERE };
  startReadLog();
  const { today, path: wanted, asked, options } = question;
  const { facts, diagnostics, locate } = loadScenario(decoded.text, file, today === undefined ? {} : { today });
  const isChosen = (name: string | undefined) => wanted === undefined || name === wanted;
  const chosen = facts?.paths.filter(({ name, branchOf }) => isChosen(name) || isChosen(branchOf)) ?? [];
  if (facts === null || chosen.length === 0) return { diagnostics, facts, answer: null, locate };
  const paths = chosen.map((path) => pathAnswerOf(facts, path, asked));
  const receipt = receiptOf(figuresRead(), options, decoded.text);
  const source = withoutIdentityCodes(file);
  return { diagnostics, facts, answer: { source, facts, paths, inputWarnings: diagnostics, receipt }, locate };
}

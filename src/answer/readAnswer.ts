import type { Day } from '../calendar/day.js';
import { ageBandOn } from '../cohort/grouping.js';
import { figuresRead } from '../law/rates/readLog.js';
import type { Diagnostic } from '../scenario/diagnostic.js';
import type { CaseFacts, Offer } from '../scenario/facts.js';
import { withoutIdentityCodes } from '../scenario/identityCode.js';
import type { Read } from '../scenario/loaded.js';
import type { Setting } from '../scenario/settings/setting.js';
import { isAnonymous, speakOf } from './anonymity.js';
import { anonymousAnswer, anonymousCase } from './anonymousFacts.js';
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
  /** What a local catalogue offers. */
  readonly catalogue?: Catalogue | undefined;
  /** Those of the command that decide its result. */
  readonly options: Options;
}

export interface Catalogue {
  readonly offers: readonly Offer[];
  /** `sha256:` and the hash of its text. */
  readonly hash: string;
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
  { facts: read, diagnostics }: Read,
  text: string,
  file: string,
  { path: wanted, asked, catalogue, options }: CaseQuestion,
): ReadAnswer {
  const written = read && catalogue ? { ...read, offers: catalogue.offers } : read;
  const isChosen = (name: string | undefined) => wanted === undefined || name === wanted;
  const isShown = written?.paths.map(({ name, branchOf }) => isChosen(name) || isChosen(branchOf)) ?? [];
  if (written === null || !isShown.includes(true)) return { diagnostics, facts: written, answer: null };
  const facts = isAnonymous() ? anonymousCase(written).facts : written;
  speakOf(facts.horizon.from, ageBandOn(facts.client.birth, facts.horizon.from));
  const chosen = facts.paths.filter((_, i) => isShown[i]);
  const answer: Answer = {
    source: withoutIdentityCodes(file),
    facts,
    paths: chosen.map((path) => pathAnswerOf(facts, path, asked)),
    inputWarnings: diagnostics,
    receipt: receiptOf(figuresRead(), { ...options, ...(catalogue && { services: catalogue.hash }) }, text),
  };
  if (!isAnonymous()) return { diagnostics, facts, answer };
  // Warnings quote the document.
  return { diagnostics: [], facts, answer: anonymousAnswer(answer) };
}

import { startReadLog } from '../law/rates/readLog.js';
import { decode } from '../scenario/decode.js';
import { loadScenario } from '../scenario/load.js';
import type { Locate } from '../scenario/loaded.js';
import { type CaseQuestion, type ReadAnswer, readAnswerOf } from './readAnswer.js';

export interface CaseAnswer extends ReadAnswer {
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
  const { today, settings = [] } = question;
  const loaded = loadScenario(decoded.text, file, { settings, ...(today !== undefined && { today }) });
  return { ...readAnswerOf(loaded, decoded.text, file, question), locate: loaded.locate };
}

import { receiptOf } from '../../../answer/receipt.js';
import { formatDay } from '../../../calendar/day.js';
import { FINDING_CODES } from '../../../findings/codes.js';
import { figuresRead, startReadLog } from '../../../law/rates/readLog.js';
import { codeParts, codeReport, isExplainedCode } from '../../../report/codes/codeReport.js';
import { printable } from '../../../report/drawing/printable.js';
import { INPUT_CODES } from '../../../scenario/inputCodes.js';
import { nearest } from '../../../scenario/nearest.js';
import { todayByClock } from '../../clock.js';
import type { ExitCode } from '../../exitCodes.js';
import { shownName } from '../../inputFile.js';
import { mannerOf } from '../../output/mannerOf.js';
import { writeResult } from '../../output/writeResult.js';
import { refuse } from '../../refuse.js';
import type { Session } from '../../session.js';
import type { ExplainOptions } from './explainOptions.js';

/** The long text of a finding code, with the figures of today. */
export async function explainCode(code: string, options: ExplainOptions, session: Session): Promise<ExitCode> {
  const { words } = session;
  if (!isExplainedCode(code)) {
    const suggestion = meant(code);
    const hint = suggestion === undefined ? '' : ` ${words.didYouMean(suggestion)}`;
    return refuse(`${words.neitherFileNorCode(printable(shownName(code)))}${hint}`, session);
  }
  const { format, output, today } = options;
  const on = today ?? todayByClock();
  const { texts, look } = await mannerOf(format === 'table', options, session);
  startReadLog();
  const parts = codeParts(code, on, texts);
  const receipt = receiptOf(figuresRead(), { code, ...(today !== undefined && { today: formatDay(today) }) });
  return writeResult(codeReport(format, parts, receipt, texts, look), output, session);
}

const CODES: readonly string[] = [...FINDING_CODES, ...Object.keys(INPUT_CODES)];

/** A code spelled nearly so, or one that the words are a part of: `certificate`, `sickness-waiting-period`. */
function meant(word: string): string | undefined {
  const part = word.toLowerCase();
  return nearest(word, CODES) ?? CODES.find((code) => part.length > 2 && code.includes(part));
}

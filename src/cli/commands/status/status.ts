import type { Answer } from '../../../answer/answer.js';
import { formatDay } from '../../../calendar/day.js';
import { LAW_YEARS } from '../../../law/lawYears.js';
import { isDescribable } from '../../../planning/status/asOf.js';
import { statusAnswerOf } from '../../../planning/status/statusAnswer.js';
import { STATUS_REPORTS } from '../../../report/status/statusReports.js';
import type { ExitCode } from '../../exitCodes.js';
import { mannerOf } from '../../output/mannerOf.js';
import { writeResult } from '../../output/writeResult.js';
import { refuse } from '../../refuse.js';
import { answerFile } from '../../scenario-file/answerFile.js';
import type { Session } from '../../session.js';
import type { StatusOptions } from './statusOptions.js';

/** Tells the client's state on the day before today. */
export function statusCommand(file: string, options: StatusOptions, session: Session): Promise<ExitCode> {
  return answerFile(file, options, {}, session, (answer) => writeStatus(answer, options, session));
}

async function writeStatus(answer: Answer, options: StatusOptions, session: Session): Promise<ExitCode> {
  const { facts } = answer;
  if (!isDescribable(facts)) {
    const { words } = session;
    return refuse(words.status.beforeLawYears(formatDay(facts.today), formatDay(LAW_YEARS.from)), session);
  }
  const { format, output } = options;
  const { texts, look } = await mannerOf(format !== 'json', options, session);
  return writeResult(STATUS_REPORTS[format](statusAnswerOf(answer), texts, look), output, session);
}

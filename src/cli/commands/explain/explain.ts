import { access } from 'node:fs/promises';
import type { Answer, PathAnswer } from '../../../answer/answer.js';
import type { Options } from '../../../answer/receipt.js';
import { formatDay, formatMonth, monthOf } from '../../../calendar/day.js';
import { explainDay } from '../../../explanation/day.js';
import { explainMonth } from '../../../explanation/month.js';
import { printable } from '../../../report/drawing/printable.js';
import { type ExplainedTime, explanationReport } from '../../../report/explanation/explanationReport.js';
import type { ExitCode } from '../../exitCodes.js';
import { STANDARD_INPUT, shownName } from '../../inputFile.js';
import { mannerOf } from '../../output/mannerOf.js';
import { writeResult } from '../../output/writeResult.js';
import { refuse } from '../../refuse.js';
import { answerFile } from '../../scenario-file/answerFile.js';
import type { Session } from '../../session.js';
import { explainCode } from './explainCode.js';
import type { ExplainOptions } from './explainOptions.js';

/** Takes one day or month of a path apart, or prints the long text of a finding code. */
export async function explainCommand(subject: string, options: ExplainOptions, session: Session): Promise<ExitCode> {
  return (await isCode(subject, options))
    ? explainCode(subject, options, session)
    : explainFile(subject, options, session);
}

/** A file exists, or its name ends like one, or a day of it is asked for; all else is a code. */
async function isCode(subject: string, { path, date, month }: ExplainOptions): Promise<boolean> {
  if (subject === STANDARD_INPUT || /\.(ya?ml|json)$/i.test(subject) || subject.includes('/')) return false;
  if (path !== undefined || date !== undefined || month !== undefined) return false;
  return access(subject).then(
    () => false,
    () => true,
  );
}

async function explainFile(file: string, options: ExplainOptions, session: Session): Promise<ExitCode> {
  const { words } = session;
  const { date, month } = options;
  if (date === undefined && month === undefined) {
    return refuse(`${words.dateOrMonth}\n${words.tryHelp('etuuspolku explain')}`, session);
  }
  return answerFile(file, options, given(options), session, (answer) => explainAnswer(answer, options, session));
}

async function explainAnswer(answer: Answer, options: ExplainOptions, session: Session): Promise<ExitCode> {
  const { words } = session;
  const { facts, source } = answer;
  // A branch that was asked for is answered alone.
  const own = answer.paths.filter(({ result: { path } }) => path.branchOf === undefined);
  const paths = own.length === 0 ? answer.paths : own;
  const [path, ...others] = paths as [PathAnswer, ...PathAnswer[]];
  if (others.length > 0) {
    const names = answer.paths.map(({ result }) => printable(result.path.name)).join(', ');
    return refuse(words.nameAPath(printable(shownName(source)), names), session);
  }
  const time = explained(path, options);
  if (time === null) {
    const asked = options.date === undefined ? options.month && formatMonth(options.month) : formatDay(options.date);
    return refuse(
      words.outsideHorizon(asked ?? '', formatDay(facts.horizon.from), formatDay(facts.horizon.to)),
      session,
    );
  }
  const { format, output } = options;
  const { texts, look } = await mannerOf(format === 'table', options, session);
  return writeResult(explanationReport(format, { answer, path, ...time }, texts, look), output, session);
}

/** Null when the simulated days do not hold it. */
function explained(path: PathAnswer, { date, month }: ExplainOptions): ExplainedTime | null {
  const { result } = path;
  const { from, to } = result.horizon;
  if (date !== undefined) return from <= date && date <= to ? { day: explainDay(result, date) } : null;
  if (month === undefined || month < monthOf(from) || month > monthOf(to)) return null;
  return { month: explainMonth(path, month) };
}

/** The options of this command alone that were given. */
function given({ path, date, month }: ExplainOptions): Options {
  return {
    ...(path !== undefined && { path }),
    ...(date !== undefined && { date: formatDay(date) }),
    ...(month !== undefined && { month: formatMonth(month) }),
  };
}

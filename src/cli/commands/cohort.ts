import { allVersions, readOf } from '../../answer/rates.js';
import { type Options, receiptOf } from '../../answer/receipt.js';
import { formatDay } from '../../calendar/day.js';
import type { CohortOptions } from '../../cohort/options.js';
import { cohortTables } from '../../cohort/tables.js';
import { CohortTally } from '../../cohort/tally.js';
import { loadTexts } from '../../language/languages.js';
import { COHORT_REPORTS } from '../../report/cohort/cohortReports.js';
import { EXIT, type ExitCode, gravest } from '../exitCodes.js';
import { STANDARD_INPUT } from '../inputFile.js';
import { reportFault } from '../internalError.js';
import { lookFor } from '../look.js';
import { refuse } from '../refuse.js';
import type { Session } from '../session.js';
import { write } from '../streams.js';
import { casesOf } from './checkInputs.js';
import type { CohortCommandOptions } from './cohortOptions.js';
import { type CohortResult, cohortTask } from './cohortTask.js';
import { isFile, writeResult } from './writeResult.js';

/** Counts every case and prints the status before against the status after; one that cannot be counted is told. */
export async function cohortCommand(
  paths: readonly string[],
  options: CohortCommandOptions,
  session: Session,
): Promise<ExitCode> {
  const { io, words, language } = session;
  const fromInput = paths.filter((path) => path === STANDARD_INPUT);
  if (fromInput.length > 1) return refuse(words.standardInputTwice, session);
  if (fromInput.length === 1 && io.stdin.isTTY) return refuse(words.nothingOnTerminal, session);
  const asked = askedOf(options);
  const task = await cohortTask({ options: asked, today: options.today ?? null, language });
  const tally = new CohortTally(asked);
  const problems = problemWriter(session);
  for await (const input of casesOf(paths, options.stdinFilepath, io.stdin)) {
    const result = task(input);
    tally.add(result.counted);
    await problems.tell(result);
  }
  await problems.end();
  const written = await writeTables(tally, asked, options, session);
  return gravest([written, problems.code(), codeOf(tally)]);
}

function askedOf({ before, after, status, by, minCell, path }: CohortCommandOptions): CohortOptions {
  return { before, after, status, by: by ?? null, minCell, path: path ?? null };
}

/** A path that no case has was probably misspelt. */
function codeOf({ read, leftOut }: CohortTally): ExitCode {
  const nowhere = leftOut['no-such-path'] > 0 && leftOut['no-such-path'] + leftOut.invalid === read;
  return leftOut.invalid > 0 || nowhere ? EXIT.invalid : EXIT.done;
}

async function writeTables(
  tally: CohortTally,
  asked: CohortOptions,
  options: CohortCommandOptions,
  session: Session,
): Promise<ExitCode> {
  const { io, language, explicitLanguage } = session;
  const { format, output, color, today } = options;
  const forPeople = format === 'table' || format === 'markdown';
  const texts = await loadTexts(forPeople ? language : (explicitLanguage ?? 'en'));
  const look = await lookFor(isFile(output) ? {} : io.stdout, io.env, color);
  // What each case reads of the law depends on its days; the table as a whole rests on all of it.
  const receipt = receiptOf(readOf(allVersions()), deciding(options));
  const answer = { tables: cohortTables(tally, asked), today: today ?? null, receipt };
  return writeResult(COHORT_REPORTS[format](answer, texts, look), output, session);
}

function deciding({ before, after, status, by, minCell, path, today }: CohortCommandOptions): Options {
  return {
    before: `${before}m`,
    after: `${after}m`,
    status,
    ...(by !== undefined && { by }),
    minCell: String(minCell),
    ...(path !== undefined && { path }),
    ...(today !== undefined && { today: formatDay(today) }),
  };
}

/** So many cases that cannot be counted are told one by one. */
const TOLD = 10;

function problemWriter(session: Session) {
  const { io, words } = session;
  let count = 0;
  let failed = false;
  return {
    tell: async ({ problem, fault }: CohortResult): Promise<void> => {
      if (fault) {
        failed = true;
        await reportFault(fault, session);
      }
      if (problem === '') return;
      count += 1;
      if (count <= TOLD) await write(io.stderr, problem);
    },
    end: () => write(io.stderr, count > TOLD ? `${words.moreInvalid(count - TOLD)}\n` : ''),
    code: (): ExitCode => (failed ? EXIT.internal : EXIT.done),
  };
}

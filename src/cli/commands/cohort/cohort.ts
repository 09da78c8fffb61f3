import { availableParallelism } from 'node:os';
import { allVersions, readOf } from '../../../answer/rates.js';
import { type Options, receiptOf } from '../../../answer/receipt.js';
import type { CohortOptions } from '../../../cohort/options.js';
import { cohortTables } from '../../../cohort/tables.js';
import { CohortTally } from '../../../cohort/tally.js';
import { COHORT_REPORTS } from '../../../report/cohort/cohortReports.js';
import { printable } from '../../../report/drawing/printable.js';
import type { Setting } from '../../../scenario/settings/setting.js';
import { openBatch } from '../../batch/batch.js';
import { EXIT, type ExitCode, gravest } from '../../exitCodes.js';
import { fileErrorText } from '../../fileErrors.js';
import { STANDARD_INPUT, shownName } from '../../inputFile.js';
import { reportFault } from '../../internalError.js';
import { mannerOf } from '../../output/mannerOf.js';
import { openResult } from '../../output/openResult.js';
import { isFile } from '../../output/writeResult.js';
import { refuse } from '../../refuse.js';
import { givenScenarioOptions } from '../../scenario-file/scenarioOptions.js';
import { settingsOf } from '../../scenario-file/setOption.js';
import type { Session } from '../../session.js';
import { write } from '../../streams.js';
import { tellProgress } from '../check/tellProgress.js';
import type { CohortCommandOptions } from './cohortOptions.js';
import type { CohortResult } from './cohortTask.js';

/** Counts every case and prints the status before against the status after; one that cannot be counted is told. */
export async function cohortCommand(
  paths: readonly string[],
  options: CohortCommandOptions,
  session: Session,
): Promise<ExitCode> {
  const { io, words } = session;
  const fromInput = paths.filter((path) => path === STANDARD_INPUT);
  if (fromInput.length > 1) return refuse(words.standardInputTwice, session);
  if (fromInput.length === 1 && io.stdin.isTTY) return refuse(words.nothingOnTerminal, session);
  const set = await settingsOf(options.set, session);
  if (set === null) return EXIT.invalid;
  const asked = askedOf(options);
  const result = await openResult(options, session);
  if (result === null) return EXIT.invalid;
  try {
    const problems = problemWriter(session);
    const tally = await counted(paths, asked, set, options, problems.tell, session);
    await problems.end();
    await result.write(await reportOf(tally, asked, options, session));
    await result.finish();
    return gravest([problems.code(), codeOf(tally)]);
  } catch (error) {
    await result.abandon();
    const why = fileErrorText(error, words);
    if (why === undefined || !isFile(options.output)) throw error;
    return refuse(words.cannotWrite(printable(shownName(options.output)), why), session);
  } finally {
    // A sender that stays silent would keep the program waiting.
    if (fromInput.length > 0) io.stdin.destroy();
  }
}

async function counted(
  paths: readonly string[],
  asked: CohortOptions,
  set: readonly Setting[],
  options: CohortCommandOptions,
  tell: (result: CohortResult) => Promise<void>,
  session: Session,
): Promise<CohortTally> {
  const { jobs = availableParallelism(), stdinFilepath = STANDARD_INPUT, today = null } = options;
  const settings = { options: asked, today, set, language: session.language };
  const stdin = { stream: session.io.stdin, name: stdinFilepath };
  const batch = await openBatch(paths, stdin, { name: 'cohort', settings }, { jobs });
  const tally = new CohortTally(asked);
  const stopTelling = tellProgress(() => batch.howFar(tally.read), options, session);
  try {
    for await (const result of batch.results) {
      tally.add(result.counted);
      await tell(result);
    }
    return tally;
  } finally {
    stopTelling();
  }
}

function askedOf({ before, after, status, by, minCell, path }: CohortCommandOptions): CohortOptions {
  return { before, after, status, by: by ?? null, minCell, path: path ?? null };
}

/** A path that no case has was probably misspelt. */
function codeOf({ read, leftOut }: CohortTally): ExitCode {
  const nowhere = leftOut['no-such-path'] > 0 && leftOut['no-such-path'] + leftOut.invalid === read;
  return leftOut.invalid > 0 || nowhere ? EXIT.invalid : EXIT.done;
}

async function reportOf(
  tally: CohortTally,
  asked: CohortOptions,
  options: CohortCommandOptions,
  session: Session,
): Promise<string> {
  const { format, today } = options;
  const forPeople = format === 'table' || format === 'markdown';
  const { texts, look } = await mannerOf(forPeople, options, session);
  // What each case reads of the law depends on its days; the table as a whole rests on all of it.
  const receipt = receiptOf(readOf(allVersions()), deciding(options));
  return COHORT_REPORTS[format]({ tables: cohortTables(tally, asked), today: today ?? null, receipt }, texts, look);
}

function deciding(options: CohortCommandOptions): Options {
  const { before, after, status, by, minCell, path } = options;
  return {
    before: `${before}m`,
    after: `${after}m`,
    status,
    ...(by !== undefined && { by }),
    minCell: String(minCell),
    ...(path !== undefined && { path }),
    ...givenScenarioOptions(options),
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

import type { Answer } from '../../../answer/answer.js';
import { joinedReceipt, type Options } from '../../../answer/receipt.js';
import { changesSince } from '../../../planning/compare/changes.js';
import { compare } from '../../../planning/compare/compare.js';
import { withBranches } from '../../../planning/compare/comparison.js';
import { choosePaths, namedPaths } from '../../../planning/compare/names.js';
import { CHANGES_REPORTS } from '../../../report/compare/changesReports.js';
import { COMPARE_REPORTS } from '../../../report/compare/compareReports.js';
import { printable } from '../../../report/drawing/printable.js';
import { LAW_CHECKED, VERSION } from '../../../report/version.js';
import { nearest } from '../../../scenario/nearest.js';
import type { StoredResult } from '../../../scenario/storedResult.js';
import { EXIT, type ExitCode } from '../../exitCodes.js';
import { shownName } from '../../inputFile.js';
import { mannerOf } from '../../output/mannerOf.js';
import { writeResult } from '../../output/writeResult.js';
import { refuse } from '../../refuse.js';
import { answerFiles } from '../../scenario-file/answerFiles.js';
import type { Session } from '../../session.js';
import { isOfOthers, readStored } from './against.js';
import type { CompareOptions } from './compareOptions.js';

/** Lays the paths of one scenario, or of several, side by side. */
export async function compareCommand(
  files: readonly string[],
  options: CompareOptions,
  session: Session,
): Promise<ExitCode> {
  const { path: _, against, ...read } = options;
  const stored = against === undefined ? undefined : await readStored(against, options.color, session);
  if (stored === null) return EXIT.invalid;
  return answerFiles(files, read, given(options), session, (answers) =>
    writeComparison(answers, stored, options, session),
  );
}

async function writeComparison(
  answers: readonly Answer[],
  stored: StoredResult | undefined,
  options: CompareOptions,
  session: Session,
): Promise<ExitCode> {
  const { format, output, path = [], baseline, by, against = '' } = options;
  const paths = namedPaths(answers);
  const choice = choosePaths(paths, path, baseline);
  if ('unknown' in choice) {
    const names = paths.map(({ name }) => name);
    return refuse(unknownPath(choice.unknown, answers, names, session), session);
  }
  const receipt = joinedReceipt(
    answers.map((answer) => answer.receipt),
    answers[0]?.receipt.options ?? {},
  );
  const references = answers.flatMap(({ facts }) => facts.reference ?? []);
  const { words } = session;
  const file = shownName(against);
  if (stored && isOfOthers(stored, references)) {
    const [then, now] = [stored.references, references].map((each) => each.map(printable).join(', '));
    return refuse(words.compare.otherCase(printable(file), then ?? '', now ?? ''), session);
  }
  const { texts, look } = await mannerOf(format === 'table' || format === 'markdown', options, session);
  const comparison = compare(answers, choice, by);
  if (stored === undefined) {
    return writeResult(COMPARE_REPORTS[format]({ comparison, receipt }, texts, look), output, session);
  }
  const now = withBranches(comparison.paths);
  // A path that nobody asks for now is not gone.
  const isLookedAt = (name: string) =>
    path.length === 0 || path.some((each) => name === each || name.startsWith(`${each}/if-refused`));
  const made = { version: VERSION, lawUpdated: LAW_CHECKED, receipt };
  const changes = changesSince(stored, now, by, isLookedAt, made);
  return writeResult(
    CHANGES_REPORTS[format]({ answers, file, stored, changes, receipt }, texts, look),
    output,
    session,
  );
}

function unknownPath(wanted: string, answers: readonly Answer[], names: readonly string[], { words }: Session): string {
  const suggestion = nearest(wanted, names);
  const hint = suggestion === undefined ? '' : ` ${words.didYouMean(printable(suggestion))}`;
  const files = answers.map(({ source }) => printable(source)).join(', ');
  return words.unknownPath(files, printable(shownName(wanted)), names.map(printable).join(', ')) + hint;
}

/** The options of this command alone that were given. */
function given({ path, baseline, by }: CompareOptions): Options {
  return {
    ...(path !== undefined && { path }),
    ...(baseline !== undefined && { baseline }),
    ...(by !== 'net' && { by }),
  };
}

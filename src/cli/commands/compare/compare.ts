import type { Answer } from '../../../answer/answer.js';
import { joinedReceipt, type Options } from '../../../answer/receipt.js';
import { compare } from '../../../planning/compare/compare.js';
import { choosePaths, namedPaths } from '../../../planning/compare/names.js';
import { COMPARE_REPORTS } from '../../../report/compare/compareReports.js';
import { printable } from '../../../report/printable.js';
import { nearest } from '../../../scenario/nearest.js';
import type { ExitCode } from '../../exitCodes.js';
import { shownName } from '../../inputFile.js';
import { mannerOf } from '../../output/mannerOf.js';
import { writeResult } from '../../output/writeResult.js';
import { refuse } from '../../refuse.js';
import { answerFiles } from '../../scenario-file/answerFiles.js';
import type { Session } from '../../session.js';
import type { CompareOptions } from './compareOptions.js';

/** Lays the paths of one scenario, or of several, side by side. */
export async function compareCommand(
  files: readonly string[],
  options: CompareOptions,
  session: Session,
): Promise<ExitCode> {
  const { path: _, ...read } = options;
  return answerFiles(files, read, given(options), session, (answers) => writeComparison(answers, options, session));
}

async function writeComparison(
  answers: readonly Answer[],
  options: CompareOptions,
  session: Session,
): Promise<ExitCode> {
  const { format, output, path = [], baseline, by } = options;
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
  const { texts, look } = await mannerOf(format === 'table' || format === 'markdown', options, session);
  const comparison = compare(answers, choice, by);
  return writeResult(COMPARE_REPORTS[format]({ comparison, receipt }, texts, look), output, session);
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

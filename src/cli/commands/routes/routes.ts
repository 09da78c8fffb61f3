import type { Answer, PathAnswer } from '../../../answer/answer.js';
import { type Options, receiptOf } from '../../../answer/receipt.js';
import { figuresRead } from '../../../law/rates/readLog.js';
import { ordered } from '../../../planning/routes/ordered.js';
import { routesOf } from '../../../planning/routes/routes.js';
import { ROUTES_REPORTS } from '../../../report/routes/routesReports.js';
import type { ExitCode } from '../../exitCodes.js';
import { mannerOf } from '../../output/mannerOf.js';
import { writeResult } from '../../output/writeResult.js';
import { answerFile } from '../../scenario-file/answerFile.js';
import type { Session } from '../../session.js';
import type { RoutesOptions } from './routesOptions.js';

/** Lists every route that the law has from the client's situation, each open, closed or waiting for a fact. */
export async function routesCommand(file: string, options: RoutesOptions, session: Session): Promise<ExitCode> {
  return answerFile(file, options, given(options), session, (answer) => writeRoutes(answer, options, session));
}

async function writeRoutes(answer: Answer, options: RoutesOptions, session: Session): Promise<ExitCode> {
  const { format, output, by = null } = options;
  const [{ result }] = answer.paths as [PathAnswer, ...PathAnswer[]];
  const results = ordered(routesOf(answer.facts, result.path), by);
  const { texts, look } = await mannerOf(format === 'table' || format === 'markdown', options, session);
  // The routes read figures that the paths of the scenario did not.
  const receipt = { ...answer.receipt, ...receiptOf(figuresRead(), answer.receipt.options) };
  const routes = { answer: { ...answer, receipt }, path: result.path, results, by };
  return writeResult(ROUTES_REPORTS[format](routes, texts, look), output, session);
}

/** The options of this command alone that were given. */
function given({ path, by }: RoutesOptions): Options {
  return { ...(path !== undefined && { path }), ...(by !== undefined && { by }) };
}

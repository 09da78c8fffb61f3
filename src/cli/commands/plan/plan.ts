import type { PlanAnswer } from '../../../report/plan/planAnswer.js';
import { PLAN_REPORTS } from '../../../report/plan/planReports.js';
import { EXIT, type ExitCode, gravest } from '../../exitCodes.js';
import { STANDARD_INPUT } from '../../inputFile.js';
import { mannerOf } from '../../output/mannerOf.js';
import { writeResult } from '../../output/writeResult.js';
import { refuse } from '../../refuse.js';
import { outcomeOf, writeProblems } from '../../scenario-file/outcome.js';
import { settingsOf } from '../../scenario-file/setOption.js';
import type { Session } from '../../session.js';
import { type Planned, planFile } from './planFile.js';
import type { PlanOptions } from './planOptions.js';

/** Seeks the best dates of a path and writes them; what is wrong with the file is told. */
export async function planCommand(file: string, options: PlanOptions, session: Session): Promise<ExitCode> {
  if (file === STANDARD_INPUT && session.io.stdin.isTTY) return refuse(session.words.nothingOnTerminal, session);
  const settings = await settingsOf(options.set, session);
  if (settings === null) return EXIT.invalid;
  const planned: Planned = await outcomeOf(file, () => planFile(file, options, settings, session), session);
  const { planAnswer } = planned;
  const written = planAnswer === undefined ? EXIT.done : await writePlan(planAnswer, options, session);
  const { format, quiet = false, color } = options;
  const isToldElsewhere = planAnswer !== undefined && (quiet || format === 'json');
  const problems = isToldElsewhere ? { ...planned, diagnostics: [] } : planned;
  await writeProblems([problems], { withoutWarnings: false, color }, session);
  return gravest([written, planned.code]);
}

async function writePlan(answer: PlanAnswer, options: PlanOptions, session: Session): Promise<ExitCode> {
  const { format, output } = options;
  const { texts, look } = await mannerOf(format === 'table' || format === 'markdown', options, session);
  return writeResult(PLAN_REPORTS[format](answer, texts, look), output, session);
}

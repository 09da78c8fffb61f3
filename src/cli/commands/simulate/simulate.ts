import type { Answer } from '../../../answer/answer.js';
import type { SimulateFormatName } from '../../../report/formatNames.js';
import { REPORTS } from '../../../report/simulate/reports.js';
import type { Setting } from '../../../scenario/settings/setting.js';
import { EXIT, type ExitCode, gravest } from '../../exitCodes.js';
import { STANDARD_INPUT } from '../../inputFile.js';
import { mannerOf } from '../../output/mannerOf.js';
import { writeResult } from '../../output/writeResult.js';
import { refuse } from '../../refuse.js';
import { decidingOptions } from '../../scenario-file/decidingOptions.js';
import { countingSeverities } from '../../scenario-file/failLevel.js';
import { type Outcome, outcomeOf, type ProblemsLook, writeProblems } from '../../scenario-file/outcome.js';
import { catalogueOf } from '../../scenario-file/servicesOption.js';
import { settingsOf } from '../../scenario-file/setOption.js';
import { type FileOptions, simulateFile } from '../../scenario-file/simulateFile.js';
import type { Session } from '../../session.js';
import type { FailLevel, SimulateOptions } from './simulateOptions.js';

/** Simulates every file and writes one report; a file that cannot be simulated does not stop the others. */
export async function simulateCommand(
  files: readonly string[],
  options: SimulateOptions,
  session: Session,
): Promise<ExitCode> {
  const { io, words } = session;
  if (options.for !== undefined && options.format !== 'html') return refuse(words.html.onlyHtml, session);
  const fromInput = files.filter((file) => file === STANDARD_INPUT);
  if (fromInput.length > 1) return refuse(words.standardInputTwice, session);
  if (fromInput.length === 1 && io.stdin.isTTY) return refuse(words.nothingOnTerminal, session);
  if (options.anonymous && options.format === 'ics') return refuse(words.datesOnly('ics'), session);
  const settings = await settingsOf(options.set, session);
  if (settings === null) return EXIT.invalid;
  const catalogue = await catalogueOf(options, session);
  if (catalogue === null) return EXIT.invalid;
  const simulated = () => outcomesOf(files, { ...options, catalogue }, settings, session);
  if (!options.watch) return writeOutcomes(await simulated(), files, options, session);
  if (fromInput.length > 0) return refuse(words.watch.standardInput, session);
  const { watchFiles } = await import('./watch.js');
  return watchFiles(files, simulated, (outcomes) => writeOutcomes(outcomes, files, options, session), options, session);
}

async function outcomesOf(
  files: readonly string[],
  options: SimulateOptions & FileOptions,
  settings: readonly Setting[],
  session: Session,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const file of files) {
    const simulated = () => simulateFile(file, options, settings, decidingOptions(options), session);
    outcomes.push(await outcomeOf(file, simulated, session));
  }
  return outcomes;
}

async function writeOutcomes(
  outcomes: readonly Outcome[],
  files: readonly string[],
  options: SimulateOptions,
  session: Session,
): Promise<ExitCode> {
  const answers = outcomes.flatMap(({ answer }) => (answer ? [answer] : []));
  const written = answers.length > 0 ? await writeReport(answers, files.length > 1, options, session) : EXIT.done;
  await writeProblems(outcomes, problemsLook(options), session);
  return gravest([written, failCode(answers, options.failOn), ...outcomes.map(({ code }) => code)]);
}

function problemsLook({ format, quiet = false, color }: SimulateOptions): ProblemsLook {
  return { withoutWarnings: quiet || format === 'json' || format === 'ndjson', color };
}

const FOR_PEOPLE: ReadonlySet<SimulateFormatName> = new Set(['table', 'markdown', 'html']);

async function writeReport(
  answers: readonly Answer[],
  several: boolean,
  options: SimulateOptions,
  session: Session,
): Promise<ExitCode> {
  const { output, format, days = false, explain = false, payments = false, quiet = false } = options;
  const { texts, look } = await mannerOf(FOR_PEOPLE.has(format), options, session);
  if (format === 'html') {
    const { htmlReport } = await import('../../../report/html/htmlReport.js');
    return writeResult(htmlReport(answers, texts, { explain, reader: options.for }), output, session);
  }
  if (format === 'markdown') {
    const { documentReport } = await import('../../../report/document/documentReport.js');
    return writeResult(documentReport(answers, texts, { days, explain, payments, quiet }), output, session);
  }
  const text = REPORTS[format](answers, texts, { days, explain, payments, quiet, look, several });
  return writeResult(text, output, session);
}

function failCode(answers: readonly Answer[], level: FailLevel): ExitCode {
  const counting = countingSeverities(level);
  const findings = answers.flatMap(({ paths }) => paths.flatMap((path) => path.findings));
  return findings.some(({ severity }) => counting.includes(severity)) ? EXIT.findings : EXIT.done;
}

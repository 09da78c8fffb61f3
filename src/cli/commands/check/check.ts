import { availableParallelism } from 'node:os';
import type { CaseResult } from '../../../check/caseTask.js';
import type { FormatContext } from '../../../check/formats/format.js';
import { CHECK_FORMATS } from '../../../check/formats/formats.js';
import { shortSummary } from '../../../check/formats/summary.js';
import { added, type CaseTally, NOTHING } from '../../../check/tally.js';
import { loadTexts } from '../../../language/languages.js';
import { type Batch, openBatch } from '../../batch/batch.js';
import { bufferedText } from '../../batch/bufferedText.js';
import { whileRead } from '../../batch/whileRead.js';
import { EXIT, type ExitCode, gravest } from '../../exitCodes.js';
import { STANDARD_INPUT } from '../../inputFile.js';
import { reportFault } from '../../internalError.js';
import { openResult, type ResultTarget, whyNotWritten } from '../../output/openResult.js';
import { isFile } from '../../output/writeResult.js';
import { refuse } from '../../refuse.js';
import { catalogueOf } from '../../scenario-file/servicesOption.js';
import { settingsOf } from '../../scenario-file/setOption.js';
import type { Session } from '../../session.js';
import { write } from '../../streams.js';
import { type Baseline, openBaseline } from './baseline.js';
import { caseWriter } from './caseWriter.js';
import type { CheckOptions } from './checkOptions.js';
import { checkSettings } from './checkSettings.js';
import { type CheckTaskSettings, checkContext } from './checkTask.js';
import { earlierResults } from './earlierResults.js';
import { tellProgress } from './tellProgress.js';

/** Checks every case and writes what it finds; one that cannot be simulated does not stop the others. */
export async function checkCommand(
  paths: readonly string[],
  options: CheckOptions,
  session: Session,
): Promise<ExitCode> {
  const { io, words } = session;
  const { format } = options;
  const why = whyRefused(paths, options, session);
  if (why !== undefined) return refuse(why, session);
  const set = await settingsOf(options.set, session);
  if (set === null) return EXIT.invalid;
  const catalogue = await catalogueOf(options, session);
  if (catalogue === null) return EXIT.invalid;
  const baseline = await openBaseline(options, await loadTexts(session.language), session);
  if (baseline === null) return EXIT.invalid;
  const settings = { ...checkSettings(options, set, session), catalogue, known: baseline.known };
  const context = await checkContext(settings);
  const result = await openResult(options, session);
  if (result === null) return baseline.abandon().then(() => EXIT.invalid);
  try {
    const total = await checkInto({ result, baseline }, paths, settings, context, options, session);
    if (total === null) return baseline.abandon().then(() => EXIT.done);
    await result.finish();
    if (!options.quiet && format !== 'table') await write(io.stderr, `${shortSummary(total, context)}\n`);
    return gravest([await baseline.finish(), codeOf(total)]);
  } catch (error) {
    await result.abandon();
    await baseline.abandon();
    const whyNot = isFile(options.output) ? whyNotWritten(error, options.output, words) : undefined;
    if (whyNot === undefined) throw error;
    return refuse(whyNot, session);
  } finally {
    // A sender that stays silent would keep the program waiting.
    if (paths.includes(STANDARD_INPUT)) io.stdin.destroy();
  }
}

/** What is wrong with the command line, before anything is read; undefined when it is sound. */
function whyRefused(paths: readonly string[], options: CheckOptions, { io, words }: Session): string | undefined {
  const { format, maxFindings, output, resume } = options;
  const fromInput = paths.filter((path) => path === STANDARD_INPUT);
  if (fromInput.length > 1) return words.standardInputTwice;
  if (fromInput.length === 1 && io.stdin.isTTY) return words.nothingOnTerminal;
  if (maxFindings !== undefined && CHECK_FORMATS[format].isWhole) return words.wholeCases(format);
  if (resume && !(format === 'ndjson' && isFile(output))) return words.batch.resumeNeeds;
  return undefined;
}

/** The numbers of all cases; null when nobody reads the results any more. */
async function checkInto(
  { result, baseline }: { readonly result: ResultTarget; readonly baseline: Baseline },
  paths: readonly string[],
  settings: CheckTaskSettings,
  context: FormatContext,
  options: CheckOptions,
  session: Session,
): Promise<CaseTally | null> {
  const { jobs = availableParallelism(), shard, stdinFilepath, maxFindings, output } = options;
  const format = CHECK_FORMATS[options.format];
  const stdin = { stream: session.io.stdin, name: stdinFilepath ?? STANDARD_INPUT };
  const order = { name: 'check', settings } as const;
  const earlier = earlierResults(result.resumed, settings);
  const buffered = bufferedText(result.write);
  const target = { write: (text: string) => buffered.write(earlier.isNew(text) ? text : '') };
  const writer = caseWriter(target, format, maxFindings);
  let total = NOTHING;
  let batch: Batch<CaseResult> | undefined;
  const howFar = () => {
    const before = earlier.tally().cases;
    const cases = before + total.cases;
    return batch?.howFar(cases, before) ?? { cases, earlier: before, share: null };
  };
  const stopTelling = tellProgress(howFar, options, session);
  try {
    batch = await openBatch(paths, stdin, order, { jobs, shard, remaining: earlier.remaining, output });
    await writer.begin(format.opening(context));
    for await (const checked of whileRead(batch.results, buffered.whenUnread)) {
      total = added(total, checked.tally);
      baseline.note(checked);
      if (checked.fault) await reportFault(checked.fault, session);
      if (checked.annotations !== '') await write(session.io.stderr, checked.annotations);
      if (!(await writer.write(checked.text))) return null;
      if (checked.bails) break;
    }
    total = { ...added(earlier.tally(), total), notShown: writer.notShown() };
    await writer.end(format.closing(total, context));
    return (await buffered.flush()) ? total : null;
  } finally {
    stopTelling();
  }
}

function codeOf({ failed, invalid, failing }: CaseTally): ExitCode {
  if (failed > 0) return EXIT.internal;
  if (invalid > 0) return EXIT.invalid;
  return failing > 0 ? EXIT.findings : EXIT.done;
}

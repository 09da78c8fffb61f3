import type { Day } from '../../../calendar/day.js';
import type { CaseInput, Fault } from '../../../check/caseTask.js';
import { type CohortRow, caseRow, type LeftOut } from '../../../cohort/caseRow.js';
import type { CohortOptions } from '../../../cohort/options.js';
import { type Language, loadTexts } from '../../../language/languages.js';
import { diagnosticText } from '../../../report/diagnostics.js';
import { printable } from '../../../report/drawing/printable.js';
import type { Texts } from '../../../report/texts.js';
import { decode } from '../../../scenario/decode.js';
import type { Diagnostic } from '../../../scenario/diagnostic.js';
import { withoutIdentityCodes } from '../../../scenario/identityCode.js';
import { loadScenario } from '../../../scenario/load.js';
import type { Setting } from '../../../scenario/settings/setting.js';
import type { BatchTask } from '../../batch/task.js';

/** What a thread needs to count cases. Structured-clone safe. */
export interface CohortTaskSettings {
  readonly options: CohortOptions;
  readonly today: Day | null;
  /** Values set for this run. */
  readonly set: readonly Setting[];
  /** Of messages. */
  readonly language: Language;
}

/** What becomes of one case. Structured-clone safe and small: it crosses threads. */
export interface CohortResult {
  readonly counted: CohortRow | LeftOut;
  /** Lines that say what is wrong with a case that cannot be counted. */
  readonly problem: string;
  /** An error of the program itself. */
  readonly fault: Fault | null;
}

/** Made once per thread. */
export async function cohortTask(settings: CohortTaskSettings): Promise<BatchTask<CohortResult>> {
  const texts = await loadTexts(settings.language);
  return {
    run: (input) => resultOf(input, settings, texts),
    failed: (input, error) => ({ counted: 'failed', problem: '', fault: faultOf(input, error) }),
  };
}

/** A line of NDJSON is JSON, whatever its file is called. */
const ONE_LINE = 'line.ndjson';

function resultOf(input: CaseInput, { options, today, set }: CohortTaskSettings, texts: Texts): CohortResult {
  const { source, line, content } = input;
  if (!(content instanceof Uint8Array)) {
    return invalid(`${nameOf(input)}: ${texts.check.unreadable(content.unreadable)}\n`);
  }
  const name = line === null ? source : ONE_LINE;
  const decoded = decode(content, name);
  if ('diagnostics' in decoded) return invalid(problemOf(decoded.diagnostics, input, texts));
  const { facts, diagnostics } = loadScenario(decoded.text, name, {
    settings: set,
    ...(today !== null && { today }),
  });
  if (facts === null) return invalid(problemOf(diagnostics, input, texts));
  return { counted: caseRow(facts, options), problem: '', fault: null };
}

function invalid(problem: string): CohortResult {
  return { counted: 'invalid', problem, fault: null };
}

/** `cases.ndjson:7:12 input.missing-key …`, one line an error. */
function problemOf(diagnostics: readonly Diagnostic[], { source, line: own }: CaseInput, { input }: Texts): string {
  const file = printable(withoutIdentityCodes(source));
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map((each) => `${file}:${placeOf(each, own)} ${each.code}: ${diagnosticText(each, input)}\n`)
    .join('');
}

/** What is wrong with a value set for the run stands in the option, not in the file. */
function placeOf({ line, column, option }: Diagnostic, own: number | null): string {
  if (option === undefined) return `${own ?? line}:${column}`;
  return [...(own === null ? [] : [`${own}:`]), printable(option)].join(' ').replace(/^--/, ' --');
}

function nameOf({ source, line }: Pick<CaseInput, 'source' | 'line'>): string {
  const file = printable(withoutIdentityCodes(source));
  return line === null ? file : `${file}:${line}`;
}

function faultOf(input: Pick<CaseInput, 'source' | 'line'>, error: unknown): Fault {
  const isError = error instanceof Error;
  return {
    source: nameOf(input),
    name: isError ? error.name : typeof error,
    stack: isError ? (error.stack ?? '') : '',
  };
}

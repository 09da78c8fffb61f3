import { anonymously } from '../answer/anonymity.js';
import { withoutIdentityCodes } from '../scenario/identityCode.js';
import type { CaseInput, CaseResult, CaseTask, Fault } from './caseTask.js';
import { type CheckedCase, checkedCaseOf, fileOf } from './checkedCase.js';
import type { FormatContext } from './formats/format.js';
import { CHECK_FORMATS } from './formats/formats.js';
import { annotations } from './formats/github.js';
import { tallyOf } from './tallyOf.js';

export interface CheckTask {
  readonly run: CaseTask<CaseResult>;
  /** Of a case at which the program has failed beyond what `run` can tell, as when its thread has died. */
  readonly failed: (input: Omit<CaseInput, 'content'>, error: unknown) => CaseResult;
}

/** Checks one case after the other and writes each as its format says. */
export function checkTaskOf(context: FormatContext): CheckTask {
  const { settings } = context;
  const format = CHECK_FORMATS[settings.format];
  const known = new Set(settings.known);
  const resultOf = (checked: CheckedCase): CaseResult => {
    const { source, outcome } = checked;
    const tally = tallyOf(checked, settings);
    return {
      text: format.caseText(checked, context),
      tally,
      bails: settings.bail && tally.failing + tally.invalid + tally.failed > 0,
      fault: faultOf(checked),
      fingerprints: settings.fingerprints
        ? {
            file: fileOf(source, settings.folder),
            findings: outcome.status === 'ok' ? outcome.findings.map(({ fingerprint }) => fingerprint) : [],
          }
        : null,
      annotations: settings.annotate ? annotations(checked, context) : '',
    };
  };
  return {
    run: (input) => {
      const checked = () => resultOf(checkedCaseOf(input, settings, known));
      return settings.anonymous ? anonymously(checked) : checked();
    },
    failed: ({ source, line }, error) =>
      resultOf({ source: withoutIdentityCodes(source), line, outcome: { status: 'failed', error } }),
  };
}

function faultOf({ source, outcome }: CheckedCase): Fault | null {
  if (outcome.status !== 'failed') return null;
  const { error } = outcome;
  return error instanceof Error
    ? { source, name: error.name, stack: error.stack ?? '' }
    : { source, name: typeof error, stack: '' };
}

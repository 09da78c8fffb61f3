import type { CaseResult, CaseTask, Fault } from './caseTask.js';
import { type CheckedCase, checkedCaseOf } from './checkedCase.js';
import type { FormatContext } from './formats/format.js';
import { CHECK_FORMATS } from './formats/formats.js';
import { tallyOf } from './tallyOf.js';

/** Checks one case after the other and writes each as its format says. */
export function checkTaskOf(context: FormatContext): CaseTask<CaseResult> {
  const { settings } = context;
  const format = CHECK_FORMATS[settings.format];
  return (input) => {
    const checked = checkedCaseOf(input, settings);
    const tally = tallyOf(checked, settings);
    return {
      text: format.caseText(checked, context),
      tally,
      bails: settings.bail && tally.failing + tally.invalid + tally.failed > 0,
      fault: faultOf(checked),
    };
  };
}

function faultOf({ source, outcome }: CheckedCase): Fault | null {
  if (outcome.status !== 'failed') return null;
  const { error } = outcome;
  return error instanceof Error
    ? { source, name: error.name, stack: error.stack ?? '' }
    : { source, name: typeof error, stack: '' };
}

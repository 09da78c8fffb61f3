import { isAnonymous } from '../../../answer/anonymity.js';
import { shownOptions } from '../../../answer/receipt.js';
import { colourLevel } from '../../../report/drawing/colourLevel.js';
import type { Setting } from '../../../scenario/settings/setting.js';
import { widthOf } from '../../look.js';
import { isFile } from '../../output/writeResult.js';
import { decidingOptions } from '../../scenario-file/decidingOptions.js';
import { countingSeverities } from '../../scenario-file/failLevel.js';
import type { Session } from '../../session.js';
import type { CheckOptions } from './checkOptions.js';
import type { CheckTaskSettings } from './checkTask.js';

/** What every thread is given: the options with what the surroundings say. */
export function checkSettings(
  options: CheckOptions,
  set: readonly Setting[],
  { io, language, explicitLanguage }: Session,
): CheckTaskSettings {
  const { format, today, tax, safetyNet, brief = false, failOn, bail = false, quiet = false, output, color } = options;
  const { ignoreKnown, writeBaseline } = options;
  const target: { readonly isTTY?: boolean } = isFile(output) ? {} : io.stdout;
  const isTable = format === 'table';
  return {
    format,
    language: isTable ? language : (explicitLanguage ?? 'en'),
    today: today ?? null,
    annualTax: tax === 'annual',
    safetyNet: safetyNet ?? false,
    anonymous: isAnonymous(),
    set,
    options: shownOptions(decidingOptions({ set: options.set, today, tax, safetyNet })),
    brief,
    failing: writeBaseline === undefined ? countingSeverities(failOn) : [],
    bail,
    quiet,
    folder: process.cwd(),
    known: [],
    fingerprints: ignoreKnown !== undefined || writeBaseline !== undefined,
    annotate: isTable && io.env.GITHUB_ACTIONS === 'true',
    terminal: target.isTTY ?? false,
    width: widthOf(target),
    colour: isTable ? colourLevel(target, io.env, color) : 0,
  };
}

import {
  namesBeginning,
  type OpenPeriod,
  type RateChange,
  rateChanges,
  ratesOn,
  readOf,
  reformChanges,
} from '../../../answer/rates.js';
import { type Options, receiptOf } from '../../../answer/receipt.js';
import { type Day, formatDay } from '../../../calendar/day.js';
import { loadTexts } from '../../../language/languages.js';
import { LAW_YEARS } from '../../../law/lawYears.js';
import type { FigureName } from '../../../law/rates/index.js';
import type { ReadVersion } from '../../../law/rates/readLog.js';
import { printable } from '../../../report/drawing/printable.js';
import { groupOf } from '../../../report/rates/rateNames.js';
import type { RatesAnswer } from '../../../report/rates/ratesAnswer.js';
import { RATES_REPORTS } from '../../../report/rates/ratesReports.js';
import { nearest } from '../../../scenario/nearest.js';
import { todayByClock } from '../../clock.js';
import type { ExitCode } from '../../exitCodes.js';
import { shownName } from '../../inputFile.js';
import { paintFor, widthOf } from '../../look.js';
import { isFile, writeResult } from '../../output/writeResult.js';
import { refuse } from '../../refuse.js';
import type { Session } from '../../session.js';
import type { Words } from '../../words/words.js';
import type { RatesOptions } from './ratesOptions.js';

/** Prints the figures of law in force on a day, or those that change in a period. */
export async function ratesCommand(
  beginning: string | undefined,
  options: RatesOptions,
  session: Session,
): Promise<ExitCode> {
  const { io, words, language, explicitLanguage } = session;
  const { format, output, color } = options;
  const names = namesBeginning(beginning);
  if (names.length === 0) return refuse(unknownFigure(beginning ?? '', words), session);
  const on = options.on ?? options.today ?? todayByClock();
  if (!options.changes && on > LAW_YEARS.to) {
    return refuse(words.afterLawYears(formatDay(on), formatDay(LAW_YEARS.to)), session);
  }
  const answer = answerTo(beginning, options, on, names);
  const receipt = receiptOf(answer.read, given(beginning, options));
  const texts = await loadTexts(format === 'table' ? language : (explicitLanguage ?? 'en'));
  const target: { readonly isTTY?: boolean } = isFile(output) ? {} : io.stdout;
  const look = { width: widthOf(target), paint: await paintFor(target, io.env, color), rows: !target.isTTY };
  return writeResult(RATES_REPORTS[format]({ asked: answer.asked, receipt }, texts, look), output, session);
}

interface Found {
  readonly asked: RatesAnswer['asked'];
  readonly read: readonly ReadVersion[];
}

/** A reform alone is asked about for what it changes. */
function answerTo(
  beginning: string | undefined,
  { changes, on: asked, reform }: RatesOptions,
  on: Day,
  names: readonly FigureName[],
): Found {
  if (changes) return changesAnswer(changes, rateChanges(changes, names));
  const isAlone = reform !== undefined && asked === undefined && beginning === undefined;
  return isAlone ? changesAnswer({}, reformChanges(names)) : inForceAnswer(on, names);
}

function inForceAnswer(on: Day, names: readonly FigureName[]): Found {
  const rates = ratesOn(on, names);
  return { asked: { on, rates }, read: readOf(rates) };
}

function changesAnswer(period: OpenPeriod, changes: readonly RateChange[]): Found {
  const versions = changes.flatMap((change) =>
    [change.before, change.after].map((version) => ({ ...change, version })),
  );
  return { asked: { period, changes }, read: readOf(versions) };
}

/** The options given that decide the result. */
function given(name: string | undefined, { on, changes, today }: RatesOptions): Options {
  return {
    ...(name !== undefined && { name }),
    ...(on !== undefined && { on: formatDay(on) }),
    ...(changes && { changes: [changes.from, changes.to].map((side) => (side ? formatDay(side) : '')).join('..') }),
    ...(today !== undefined && { today: formatDay(today) }),
  };
}

function unknownFigure(wanted: string, words: Words): string {
  const all = namesBeginning();
  const groups = [...new Set(all.map(groupOf))];
  const suggestion = nearest(wanted, [...all, ...groups]);
  const hint = suggestion === undefined ? '' : ` ${words.didYouMean(suggestion)}`;
  return `${words.unknownFigure(printable(shownName(wanted)), groups.join(', '))}${hint}`;
}

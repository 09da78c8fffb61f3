import { shownDay } from '../../answer/anonymity.js';
import { type Cents, euros } from '../../money/cents.js';
import type { Weight } from '../../planning/plan/weight.js';
import { reformLines, setTexts } from '../changedLines.js';
import { csvText, safeCell } from '../drawing/csvText.js';
import type { Texts } from '../texts.js';
import { placeText } from './names.js';
import type { PlanAnswer } from './planAnswer.js';

/**
 * One row a combination of dates: the best by their rank, the one written, those around a switch by the days between,
 * and the first of the impossible ones by code, with how many there are.
 */
export function planCsv({ answer, path, plan }: PlanAnswer, texts: Texts): string {
  const { movables, best, written, chosen, impossible } = plan;
  const { decimal } = texts.formats;
  const amount = (cents: Cents) => euros(cents).toFixed(2).replace('.', decimal);
  const weight = ({ daysWithoutSupport, lowest, total }: Weight) => [
    String(daysWithoutSupport),
    amount(lowest),
    amount(total),
  ];
  const NOTHING = ['', '', ''];
  const places = movables.map(placeText);
  const rows = [
    ...best.map((each, i) => [
      'best',
      String(i + 1),
      '',
      ...each.dates.map(shownDay),
      ...weight(each),
      ...NOTHING,
      '',
      '',
    ]),
    ...(written === null
      ? []
      : [['written', '', '', ...written.dates.map(shownDay), ...weight(written), ...NOTHING, '', '']]),
    ...(chosen?.switches.flatMap(({ dates }, i) =>
      dates.map(({ date, offset, outcome }) => {
        const all = (best[0] as (typeof best)[number]).dates.with(i, date).map(shownDay);
        const start = ['around', places[i] as string, String(offset), ...all];
        if ('defect' in outcome) return [...start, ...NOTHING, ...NOTHING, outcome.defect.code, ''];
        return [...start, ...weight(outcome), ...weight(outcome.difference), '', ''];
      }),
    ) ?? []),
    ...impossible.map(({ code, count, dates }) => [
      'impossible',
      '',
      '',
      ...dates.map(shownDay),
      ...NOTHING,
      ...NOTHING,
      code,
      String(count),
    ]),
    ...reformLines(answer.receipt, texts).map((each) => [
      'reform',
      safeCell(each),
      '',
      ...places.map(() => ''),
      ...NOTHING,
      ...NOTHING,
      '',
      '',
    ]),
    ...setTexts(answer.receipt).map((each) => [
      'set',
      safeCell(each),
      '',
      ...places.map(() => ''),
      ...NOTHING,
      ...NOTHING,
      '',
      '',
    ]),
    ['order', texts.plan.order, '', ...places.map(() => ''), ...NOTHING, ...NOTHING, '', ''],
  ];
  return csvText([header(places), ...rows.map((row) => [safeCell(path.name), ...row])], texts.formats);
}

function header(places: readonly string[]): string[] {
  return [
    'path',
    'row',
    'of',
    'offset',
    ...places,
    'daysWithoutSupport',
    'lowestMonth',
    'total',
    'daysDifference',
    'lowestMonthDifference',
    'totalDifference',
    'code',
    'count',
  ];
}

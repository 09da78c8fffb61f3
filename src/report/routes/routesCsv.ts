import { shownDay } from '../../answer/anonymity.js';
import { type Cents, euros } from '../../money/cents.js';
import type { RouteResult } from '../../planning/routes/routes.js';
import { csvText, safeCell } from '../drawing/csvText.js';
import { withReformColumn, withReformHeading } from '../reformColumn.js';
import type { Texts } from '../texts.js';
import type { RoutesAnswer } from './routesAnswer.js';
import { checkText, reasonsOf, remarkTexts, routeName } from './routeWords.js';

const HEADER = [
  'route',
  'family',
  'name',
  'standing',
  'why',
  'from',
  'to',
  'netPerMonth6',
  'netPerMonth12',
  'total',
  'daysWithoutSupport',
  'firstPayment',
  'remarks',
];

/** One row a route, in the order of the answer. */
export function routesCsv({ results, answer: { receipt } }: RoutesAnswer, texts: Texts): string {
  const rows = results.map((each) => row(each, texts));
  return csvText([withReformHeading(HEADER, receipt), ...withReformColumn(rows, receipt)], texts.formats);
}

function row(result: RouteResult, texts: Texts): string[] {
  const { route, standing, course, figures } = result;
  const amount = (value: Cents | undefined) =>
    value === undefined ? '' : euros(value).toFixed(2).replace('.', texts.formats.decimal);
  const span = (i: number) => amount(figures?.perMonth[i]?.net);
  return [
    route.id,
    route.family,
    safeCell(routeName(route, texts)),
    standing,
    safeCell(
      reasonsOf(result)
        .map((check) => checkText(check, texts))
        .join(' | '),
    ),
    course === null ? '' : shownDay(course.from),
    course === null || course.to === null ? '' : shownDay(course.to),
    span(0),
    span(1),
    amount(figures?.total),
    figures === null ? '' : String(figures.daysWithoutSupport),
    figures?.firstPayment ? shownDay(figures.firstPayment.date) : '',
    safeCell(remarkTexts(result, texts).join(' | ')),
  ];
}

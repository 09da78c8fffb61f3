import { type RouteResult, STANDINGS, type Standing } from '../../planning/routes/routes.js';
import { changedLines } from '../changedLines.js';
import { printable } from '../drawing/printable.js';
import { wrap } from '../drawing/wrap.js';
import { projectedLines, receiptLine } from '../receiptLines.js';
import type { Look } from '../table.js';
import type { Texts } from '../texts.js';
import { type RoutesAnswer, routeNotes } from './routesAnswer.js';
import { checkText, figureTexts, reasonsOf, remarkTexts, routeName } from './routeWords.js';

/** Three groups with their counts, each route in a few lines. */
export function routesTable(answer: RoutesAnswer, texts: Texts, look: Look): string {
  const { routes } = texts;
  const { width, paint } = look;
  const blocks = [
    heading(answer, texts, look),
    ...STANDINGS.flatMap((standing) => group(standing, answer.results, texts, look)),
    [paint('strong', routes.notesTitle), ...routes.notes.map((each) => wrap(each, width, { first: '  – ' }))].join(
      '\n',
    ),
    ...notesBlocks(answer, texts, look),
    [...projectedLines(answer.answer.receipt, texts, width), receiptLine(answer.answer.receipt, texts, width)].join(
      '\n',
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The client's own goal comes first. */
function heading({ answer, path, by }: RoutesAnswer, texts: Texts, { width, paint }: Look): string {
  const { routes, formats } = texts;
  const { facts, receipt } = answer;
  const note = facts.note === undefined ? [] : [wrap(`“${printable(facts.note)}”`, width)];
  const reference = facts.reference === undefined ? '' : ` · ${printable(facts.reference)}`;
  const situation = routes.situation(printable(path.name), formats.date(facts.horizon.from));
  return [
    ...note,
    paint('strong', `${routes.title}${reference}`),
    wrap(`${situation}; ${routes.order(by)}. ${routes.neutral}`, width),
    ...changedLines(receipt, texts, width),
  ].join('\n');
}

function group(standing: Standing, results: readonly RouteResult[], texts: Texts, look: Look): string[] {
  const members = results.filter((each) => each.standing === standing);
  const title = look.paint('strong', texts.routes.standings[standing](members.length));
  return [[title, ...members.map((each) => entry(each, texts, look))].join('\n')];
}

function entry(result: RouteResult, texts: Texts, { width, paint }: Look): string {
  const { routes, formats } = texts;
  const { course, figures } = result;
  const line = (text: string) => wrap(text, width, { first: '    ', rest: '      ' });
  const label = result.standing === 'closed' ? routes.closedBy : routes.needs;
  const period =
    course === null || course.steps.length === 0
      ? ''
      : course.to === null
        ? ` ${routes.from(formats.shortDate(course.from))}`
        : ` ${formats.period({ from: course.from, to: course.to })}`;
  const name = paint('strong', routeName(result.route, texts));
  const reasons = reasonsOf(result).map((check) => checkText(check, texts));
  const shown = figures === null ? [] : [figureTexts(figures, texts).join(' · ')];
  return [
    wrap(`${name}${period}`, width, { first: '  ', rest: '    ' }),
    ...(reasons.length === 0 ? [] : [line(`${label}: ${reasons.join('; ')}`)]),
    ...shown.map((text) => line(result.standing === 'needs-information' ? `${routes.ifSo}: ${text}` : text)),
    ...remarkTexts(result, texts).map((text) => wrap(text, width, { first: '    – ' })),
  ].join('\n');
}

/** What the simulated routes rest on together, each once. */
function notesBlocks(answer: RoutesAnswer, { labels, ...texts }: Texts, { width, paint }: Look): string[] {
  const { assumptions, notCalculated } = routeNotes(answer);
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0
      ? []
      : [[paint('strong', title), ...lines.map((line) => wrap(line, width, { first: '  – ' }))].join('\n')];
  return [
    ...list(
      labels.assumptions,
      assumptions.map((id) => texts.assumptions[id]),
    ),
    ...list(
      labels.notCalculated,
      notCalculated.map((id) => texts.notCalculated[id]),
    ),
  ];
}

import { type RouteResult, STANDINGS } from '../../planning/routes/routes.js';
import { changedLines } from '../changedLines.js';
import { markdownList, markdownText } from '../drawing/markdown.js';
import { printable } from '../drawing/printable.js';
import { projectedLines, receiptLine } from '../receiptLines.js';
import type { Texts } from '../texts.js';
import type { RoutesAnswer } from './routesAnswer.js';
import { checkText, reasonsOf, remarkTexts, routeName } from './routeWords.js';

/** The same as the table, for a document. */
export function routesMarkdown({ answer, path, results, by }: RoutesAnswer, texts: Texts): string {
  const { routes, formats } = texts;
  const { facts } = answer;
  const situation = routes.situation(printable(path.name), formats.date(facts.horizon.from));
  const blocks = [
    `# ${markdownText(`${routes.title}${facts.reference === undefined ? '' : ` · ${printable(facts.reference)}`}`)}`,
    ...(facts.note === undefined ? [] : [`> ${markdownText(printable(facts.note))}`]),
    ...changedLines(answer.receipt, texts, Number.POSITIVE_INFINITY).map(markdownText),
    markdownText(`${situation}; ${routes.order(by)}. ${routes.neutral}`),
    ...STANDINGS.flatMap((standing) => {
      const members = results.filter((each) => each.standing === standing);
      return [`## ${routes.standings[standing](members.length)}`, table(members, texts)];
    }),
    `## ${routes.notesTitle}`,
    markdownList(routes.notes.map(markdownText)),
    ...projectedLines(answer.receipt, texts, Number.POSITIVE_INFINITY).map(markdownText),
    markdownText(receiptLine(answer.receipt, texts, Number.POSITIVE_INFINITY)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function table(results: readonly RouteResult[], texts: Texts): string {
  const { columns } = texts.routes;
  const head = [
    columns.route,
    columns.why,
    columns.months6,
    columns.months12,
    columns.days,
    columns.firstPayment,
    columns.remarks,
  ];
  const rule = head.map((_, i) => (i >= 2 && i <= 4 ? '---:' : '---'));
  return [head, rule, ...results.map((each) => row(each, texts))].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function row(result: RouteResult, texts: Texts): string[] {
  const { formats } = texts;
  const { route, figures } = result;
  const span = (i: number) => {
    const net = figures?.perMonth[i]?.net;
    return net === undefined ? '' : formats.amount(net);
  };
  return [
    routeName(route, texts),
    reasonsOf(result)
      .map((check) => checkText(check, texts))
      .join('; '),
    span(0),
    span(1),
    figures === null ? '' : String(figures.daysWithoutSupport),
    figures?.firstPayment ? formats.shortDate(figures.firstPayment.date) : '',
    remarkTexts(result, texts).join('; '),
  ].map(markdownText);
}

import type { PathAnswer } from '../../../answer/answer.js';
import { plus } from '../../../money/cents.js';
import { printable } from '../../drawing/printable.js';
import { timeline } from '../days/timeline.js';
import { type Html, html } from '../html.js';
import { pathName, pathTitle, section, type View } from '../view.js';

/** Every path as one band, with the three figures by which paths are told apart. */
export function overview(view: View): Html {
  return section(view, 'overview', view.texts.html.paths, [
    html`<div class="cards">${view.answer.paths.map((path) => card(path, view))}</div>`,
  ]);
}

function card({ result, money }: PathAnswer, view: View): Html {
  const { texts } = view;
  const { path, summary } = result;
  const { formats, whatIf, html: words } = texts;
  const { branchOf, refused } = path;
  const branch =
    branchOf && refused ? html`<p class="branch">${whatIf.branch(printable(branchOf), refused)}</p>` : null;
  const lowest = money.lowestMonth;
  const days = summary.daysWithoutSupport;
  const figures = [
    figure(words.comparison.daysWithoutSupport, String(days), days > 0 ? 'bad' : 'good'),
    lowest
      ? figure(
          `${words.comparison.lowest}, ${formats.month(lowest.month)}`,
          formats.amount(plus(lowest.net, lowest.taxFree)),
        )
      : null,
    figure(words.comparison.total, formats.amount(plus(money.net, summary.taxFree))),
  ];
  return html`<div class="card"><h3>${pathName(path, view)}</h3>${branch}${timeline(result, pathTitle(path, view), texts)}<dl class="figures">${figures}</dl></div>`;
}

function figure(name: string, value: string, tone = 'plain'): Html {
  return html`<div class="figure ${tone}"><dt>${name}</dt><dd>${value}</dd></div>`;
}

import { isAnonymous } from '../../../answer/anonymity.js';
import { dayLegend } from '../days/dayLegend.js';
import { monthGrid } from '../days/monthGrid.js';
import { type Html, html } from '../html.js';
import { eachPath, section, type View } from '../view.js';

/** Every day of every path on pages of a calendar. */
export function calendarSection(view: View): Html {
  // A calendar is its dates.
  if (isAnonymous()) return html``;
  const { answer, texts } = view;
  return section(view, 'calendar', texts.html.calendar, [
    dayLegend(
      answer.paths.flatMap(({ result }) => result.days),
      texts,
    ),
    ...eachPath(
      view,
      ({ result }) =>
        html`<div class="grids">${result.months.map(({ month }) => monthGrid(result, month, texts))}</div>`,
    ),
  ]);
}
